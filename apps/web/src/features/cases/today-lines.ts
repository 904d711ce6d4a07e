import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { paths } from '../../platform/paths.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';

export const casesTodayTexts = defineTexts('casesToday', {
  ka: {
    firstContact: 'პირველი კონტაქტი',
    closure: 'საქმის დახურვა',
    opened: 'საქმე გაიხსნა {{when}}',
    assigned: 'საქმე თქვენ გადმოგეცათ {{when}}',
    transferred: 'საქმე სხვა ბიუროში გადავიდა {{when}}: {{to}}',
    reassigned: 'საქმე კოლეგას გადაეცა {{when}}: {{to}}',
    nobody: 'მენეჯერის გარეშე',
  },
  en: {
    firstContact: 'First contact',
    closure: 'Case closure',
    opened: 'Case opened {{when}}',
    assigned: 'Assigned to you {{when}}',
    transferred: 'The case went to another bureau {{when}}: {{to}}',
    reassigned: 'The case went to a colleague {{when}}: {{to}}',
    nobody: 'without a case manager',
  },
});

/** What a rule asks for, and how late it is or how far ahead. */
const ruleText = (label: string, day: string | null, { f, due }: TodayContext) => ({
  mark: f.date(day),
  text: joined([label, day && due(day)]),
});

export function casesToday(
  t: Translate<(typeof casesTodayTexts)['ka']>,
  labels: Translate<(typeof taskLabels)['ka']>,
  context: TodayContext,
) {
  const { f, late, by } = context;
  return {
    firstContactDue: ({ day }) => ({
      mark: f.date(day),
      text: joined([t('firstContact'), day && late(day)]),
    }),
    caseWithoutManager: ({ at }) => ({
      mark: f.date(at),
      text: at ? t('opened', { when: f.relative(at) }) : '',
    }),
    caseAssigned: ({ at }) => ({
      mark: f.date(at),
      text: at ? t('assigned', { when: f.relative(at) }) : '',
    }),
    caseHandedOn: ({ at, person, detail: { because, caseNumber, bureau, caseManager } }) => ({
      mark: f.date(at),
      ...(person ? { to: paths.beneficiaryTab(person.id, 'case') } : { title: caseNumber }),
      text: t(because, {
        when: at ? f.relative(at) : '',
        to:
          because === 'transferred' ? f.named(bureau) : (f.name(caseManager?.name) ?? t('nobody')),
      }),
    }),
    closureToDecide: ({ at, detail }) => ({
      mark: f.date(at),
      text: joined([t('closure'), by(detail.by)]),
    }),
    silentCase: ({ day }) => ruleText(labels('rule.silentCase'), day, context),
    familyContactDue: ({ day }) => ruleText(labels('rule.familyContactDue'), day, context),
    involvementEnding: ({ day }) => ruleText(labels('rule.involvementEnding'), day, context),
    aftercareDue: ({ day }) => ruleText(labels('rule.aftercareDue'), day, context),
  } satisfies TodayRenderers;
}

export function useCasesToday() {
  const t = useTexts(casesTodayTexts);
  const labels = useTexts(taskLabels);
  const context = useTodayContext();
  return useMemo(() => casesToday(t, labels, context), [t, labels, context]);
}

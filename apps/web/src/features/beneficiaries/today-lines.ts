import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { useEstablishmentName } from '../../domain/reference.js';
import { useMemo } from 'react';
import { daysBetween, today } from '../../platform/format.js';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { paths } from '../../platform/paths.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';

export const intakeTodayTexts = defineTexts('intakeToday', {
  ka: {
    left_one: 'დარჩა {{count}} დღე',
    left_other: 'დარჩა {{count}} დღე',
    visited: 'ვიზიტი შედგა',
    notVisited: 'ვიზიტი ჯერ არ ყოფილა',
    searches: 'სხვა ბიუროების {{people}} ბენეფიციარი, ძიება: {{searches}}',
    reasons: 'მიზეზი: {{reasons}}',
    release: 'გათავისუფლება {{when}}',
  },
  en: {
    left_one: '{{count}} day left',
    left_other: '{{count}} days left',
    visited: 'visited',
    notVisited: 'not visited yet',
    searches: '{{people}} people of other bureaus in {{searches}} searches',
    reasons: 'Reason given: {{reasons}}',
    release: 'release on {{when}}',
  },
});

export const intakeToday = (
  t: Translate<(typeof intakeTodayTexts)['ka']>,
  labels: Translate<(typeof taskLabels)['ka']>,
  { f, now, due }: Pick<TodayContext, 'f' | 'now' | 'due'>,
  establishmentName: (code: string) => string = (code) => code,
) =>
  ({
    applicationToDecide: ({ day }) => ({ mark: f.date(day), text: day ? f.relative(day) : '' }),
    releaseAhead: ({ day, detail: { establishment, visited } }) => ({
      mark: f.date(day),
      text: joined([
        day && t('left', { count: daysBetween(today(now()), day) }),
        establishmentName(establishment),
        t(visited ? 'visited' : 'notVisited'),
      ]),
    }),
    visitBeforeRelease: ({ day, detail: { establishment, expectedOn } }) => ({
      mark: f.date(day),
      text: joined([
        labels('rule.visitBeforeRelease'),
        establishmentName(establishment),
        t('release', { when: f.date(expectedOn) }),
        day && due(day),
      ]),
      to: `${paths.preRelease}?${new URLSearchParams({ visited: 'no', prison: establishment }).toString()}`,
    }),
    firstMeetingAfterRelease: ({ day }) => ({
      mark: f.date(day),
      text: joined([labels('rule.firstMeetingAfterRelease'), day && due(day)]),
    }),
    duplicateSearches: ({ at, detail: { worker, people, searches, reasons } }) => ({
      mark: f.date(at),
      title: f.name(worker.name),
      text: joined([
        t('searches', { people: f.number(people), searches: f.number(searches) }),
        reasons.length > 0 ? t('reasons', { reasons: reasons.join('; ') }) : null,
      ]),
    }),
  }) satisfies TodayRenderers;

export function useIntakeToday() {
  const t = useTexts(intakeTodayTexts);
  const labels = useTexts(taskLabels);
  const context = useTodayContext();
  const nameOf = useEstablishmentName();
  return useMemo(() => intakeToday(t, labels, context, nameOf), [t, labels, context, nameOf]);
}

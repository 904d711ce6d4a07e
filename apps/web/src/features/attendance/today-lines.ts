import type { TodayLineOf } from '@gza/contract/dtos';
import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { paths } from '../../platform/paths.js';
import { useProgrammeName } from '../../domain/reference.js';
import { joined, type TodayRenderers, type TodayText } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import { planLabels } from '../../domain/labels/plans.texts.js';

export const sessionsTodayTexts = defineTexts('sessionsToday', {
  ka: {
    recorded: 'აღრიცხულია',
    individual: 'ინდივიდუალური შეხვედრა',
    minutes: '{{count}} წუთი',
  },
  en: {
    recorded: 'recorded',
    individual: 'Individual session',
    minutes: '{{count}} minutes',
  },
});

interface SessionLabels {
  readonly programme: (id: string) => string;
  readonly mandatory: (mandatory: boolean) => string;
}
type Context = Pick<TodayContext, 'f' | 'when'>;
type T = Translate<(typeof sessionsTodayTexts)['ka']>;

function sessionText(
  { id, at, person, detail }: TodayLineOf<'sessionAhead' | 'sessionToRecord'>,
  t: T,
  labels: SessionLabels,
  { f, when }: Context,
): TodayText {
  const { sessionKind, group, programmeId, minutes, place, state } = detail;
  return {
    to: paths.session({ id, kind: sessionKind }),
    mark: at ? when(at) : '',
    ...(group ? { title: f.name(group.name) } : !person && { title: t('individual') }),
    text: joined([
      labels.programme(programmeId),
      t('minutes', { count: minutes }),
      f.name(place),
      state === 'held' ? t('recorded') : null,
    ]),
  };
}

export const sessionsToday = (t: T, labels: SessionLabels, context: Context) =>
  ({
    sessionAhead: (line) => sessionText(line, t, labels, context),
    sessionToRecord: (line) => sessionText(line, t, labels, context),
    absence: ({ at, detail: { programmeId, mandatory } }) => ({
      mark: context.f.dateTime(at),
      text: joined([labels.programme(programmeId), labels.mandatory(mandatory)]),
    }),
  }) satisfies TodayRenderers;

export function useSessionsToday() {
  const t = useTexts(sessionsTodayTexts);
  const plans = useTexts(planLabels);
  const programme = useProgrammeName();
  const context = useTodayContext();
  return useMemo(
    () =>
      sessionsToday(
        t,
        {
          programme,
          mandatory: (mandatory) => plans(mandatory ? 'mandatory.yes' : 'mandatory.no'),
        },
        context,
      ),
    [t, plans, programme, context],
  );
}

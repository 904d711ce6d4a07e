import type { TodayLineOf } from '@gza/contract/dtos';
import { useMemo } from 'react';
import { daysBetween, today } from '../../platform/format.js';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { paths } from '../../platform/paths.js';
import { useProgrammeName } from '../../domain/reference.js';
import { joined, type TodayRenderers, type TodayText } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import { planLabels } from '../../domain/labels/plans.texts.js';

export const sessionsTodayTexts = defineTexts('sessionsToday', {
  ka: {
    today: 'დღეს',
    tomorrow: 'ხვალ',
    recorded: 'აღრიცხულია',
    individual: 'ინდივიდუალური შეხვედრა',
    minutes: '{{count}} წუთი',
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    recorded: 'recorded',
    individual: 'Individual session',
    minutes: '{{count}} minutes',
  },
});

interface SessionLabels {
  readonly programme: (id: string) => string;
  readonly mandatory: (mandatory: boolean) => string;
}
type Context = Pick<TodayContext, 'f' | 'now'>;
type T = Translate<(typeof sessionsTodayTexts)['ka']>;

/** The text of a session with its day as a word: most are today or tomorrow. */
function sessionText(
  { id, at, person, detail }: TodayLineOf<'sessionAhead' | 'sessionToRecord'>,
  t: T,
  labels: SessionLabels,
  { f, now }: Context,
): TodayText {
  const { sessionKind, group, programmeId, minutes, place, state } = detail;
  const day = at ? today(new Date(at)) : today(now());
  const ahead = daysBetween(today(now()), day);
  const when = ahead === 0 ? t('today') : ahead === 1 ? t('tomorrow') : f.date(day);
  return {
    to: paths.session({ id, kind: sessionKind }),
    mark: `${when}, ${f.time(at)}`,
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

import { useMemo } from 'react';
import { daysBetween, today } from '../../platform/format.js';
import type { Format } from '../../platform/format.js';
import type { Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { todayLineTexts } from './today-lines.texts.js';
import { useFormat } from '../../platform/use-format.js';

/** Values that a renderer of lines needs besides the texts of its feature. */
export interface TodayContext {
  readonly f: Format;
  readonly now: () => Date;
  /** How late something is that was due on `dueOn`. */
  readonly late: (dueOn: string) => string;
  /** How late something is, or how far ahead it is due. */
  readonly due: (dueOn: string) => string;
  /** The day and the time of a meeting; most are today or tomorrow, which a word says. */
  readonly when: (at: string) => string;
  /** The person who did something; nothing for the system. */
  readonly by: (staff: { name: string } | null) => string | null;
}

export function todayContext(
  t: Translate<(typeof todayLineTexts)['ka']>,
  f: Format,
  now: () => Date,
): TodayContext {
  const daysAhead = (day: string): number => daysBetween(today(now()), day);
  const near = (ahead: number): string | null =>
    ahead === 0 ? t('today') : ahead === 1 ? t('tomorrow') : null;
  const late = (dueOn: string) => t('late', { count: -daysAhead(dueOn) });
  return {
    f,
    now,
    late,
    due: (dueOn) => {
      const ahead = daysAhead(dueOn);
      return ahead < 0 ? late(dueOn) : (near(ahead) ?? t('ahead', { count: ahead }));
    },
    when: (at) => {
      const day = today(new Date(at));
      return `${near(daysAhead(day)) ?? f.date(day)}, ${f.time(at)}`;
    },
    by: (staff) => staff && t('by', { name: staff.name }),
  };
}

const clock = () => new Date();

export function useTodayContext(): TodayContext {
  const t = useTexts(todayLineTexts);
  const f = useFormat();
  return useMemo(() => todayContext(t, f, clock), [t, f]);
}

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
  /** The day and the time of a meeting; most are today or tomorrow, which a word says. */
  readonly when: (at: string) => string;
  /** The person who did something; nothing for the system. */
  readonly by: (staff: { name: string } | null) => string | null;
}

export const todayContext = (
  t: Translate<(typeof todayLineTexts)['ka']>,
  f: Format,
  now: () => Date,
): TodayContext => ({
  f,
  now,
  late: (dueOn) => t('late', { count: daysBetween(dueOn, today(now())) }),
  when: (at) => {
    const day = today(new Date(at));
    const ahead = daysBetween(today(now()), day);
    return `${ahead === 0 ? t('today') : ahead === 1 ? t('tomorrow') : f.date(day)}, ${f.time(at)}`;
  },
  by: (staff) => staff && t('by', { name: staff.name }),
});

const clock = () => new Date();

export function useTodayContext(): TodayContext {
  const t = useTexts(todayLineTexts);
  const f = useFormat();
  return useMemo(() => todayContext(t, f, clock), [t, f]);
}

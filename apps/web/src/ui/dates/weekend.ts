import type { ScheduleItem } from './schedule.types.js';

const isWeekend = (start: string): boolean =>
  [0, 6].includes(new Date(`${start.slice(0, 10)}T12:00:00Z`).getUTCDay());

/**
 * Returns whether a week shows its Saturday and Sunday. They take room from the names in the working days, so
 * they are shown when something is on them, or when the chosen day is one of them.
 */
export const weekendShown = (
  date: string,
  items: readonly Pick<ScheduleItem, 'start'>[],
): boolean => isWeekend(date) || items.some(({ start }) => isWeekend(start));

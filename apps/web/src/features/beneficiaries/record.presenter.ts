import type { Dto } from '@gza/contract';

type Plan = NonNullable<Dto<'RecordOverview'>['plan']>;

/** Counts of the plan's items: those that are done, and all that were not cancelled. */
export function planProgress({ items }: Pick<Plan, 'items'>): { done: number; all: number } {
  const counted = items.filter(({ state }) => state !== 'cancelled');
  return { done: counted.filter(({ state }) => state === 'done').length, all: counted.length };
}

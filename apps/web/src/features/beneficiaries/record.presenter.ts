import type { Dto } from '@gza/contract';

type Plan = NonNullable<Dto<'RecordOverview'>['plan']>;

/** Items of the plan that are done, of those that were not cancelled. */
export function planProgress({ items }: Pick<Plan, 'items'>): { done: number; all: number } {
  const counted = items.filter(({ state }) => state !== 'cancelled');
  return { done: counted.filter(({ state }) => state === 'done').length, all: counted.length };
}

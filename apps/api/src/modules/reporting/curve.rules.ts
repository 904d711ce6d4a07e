import type { Dto } from '@gza/contract';
import { isSmall } from './suppression.rules.js';
import { survivalSteps, type TimeCount } from './survival.js';

/** Persons last seen on one day, of one arm. */
export interface DayCount {
  readonly key: readonly string[];
  readonly day: number;
  readonly events: number;
  readonly censored: number;
}

/** Smallest group whose curve is published: domain.md, section 4. */
const publishedBase = 20;
const decimals = (share: number): number => Math.round(share * 1e6) / 1e6;

/** Computes Kaplan-Meier curves: of the whole cohort first, then of every arm. */
export function curvesOf(
  days: readonly DayCount[],
  by: readonly string[],
  suppressed: boolean,
): Dto<'SurvivalCurve'>[] {
  const arms = new Map<string, DayCount[]>();
  for (const count of days) {
    const id = JSON.stringify(count.key);
    arms.set(id, [...(arms.get(id) ?? []), count]);
  }
  const whole = { dimensions: {}, counts: byDay(days) };
  const parts = [...arms.values()].map((counts) => ({
    dimensions: Object.fromEntries(by.map((name, i) => [name, counts[0]?.key[i] ?? ''])),
    counts: byDay(counts),
  }));
  return [whole, ...(by.length > 0 ? parts : [])]
    .filter(({ counts }) => !suppressed || sizeOf(counts) >= publishedBase)
    .map(({ dimensions, counts }) => ({ dimensions, points: pointsOf(counts, suppressed) }));
}

const sizeOf = (counts: readonly TimeCount[]): number =>
  counts.reduce((sum, { events, censored }) => sum + events + censored, 0);

function byDay(days: readonly DayCount[]): TimeCount[] {
  const counts = new Map<number, TimeCount>();
  for (const { day, events, censored } of days) {
    const sum = counts.get(day) ?? { time: day, events: 0, censored: 0 };
    counts.set(day, {
      time: day,
      events: sum.events + events,
      censored: sum.censored + censored,
    });
  }
  return [...counts.values()].toSorted((a, b) => a.time - b.time);
}

/**
 * Returns the points of a curve. Where a day's counts are small, the reader gets the estimate without them.
 */
function pointsOf(counts: readonly TimeCount[], suppressed: boolean): Dto<'SurvivalPoint'>[] {
  return survivalSteps(counts).map(({ time, atRisk, events, censored, survival, lower, upper }) => {
    const hide = suppressed && [atRisk, events, censored].some(isSmall);
    return {
      day: time,
      atRisk: hide ? null : atRisk,
      events: hide ? null : events,
      censored: hide ? null : censored,
      survival: decimals(survival),
      lower: lower === null ? null : decimals(lower),
      upper: upper === null ? null : decimals(upper),
    };
  });
}

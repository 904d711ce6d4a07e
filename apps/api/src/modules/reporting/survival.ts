/** Observation of one person of a cohort. */
export interface Observation {
  /** Time from the index date to the event, or to the end of follow-up; any unit, at least 0. */
  readonly time: number;
  /** True when the event was seen at `time`, false when the follow-up ended then. */
  readonly event: boolean;
}

/** The state of the cohort at one distinct time, in the unit of the observations. */
export interface SurvivalStep {
  readonly time: number;
  /** Number of persons followed and without the event just before `time`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Estimated share still without the event just after `time`. */
  readonly survival: number;
  /** 95 % confidence limits; null when survival is 0, where the variance is not defined. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/** Numbers of persons of a cohort with the event, and last seen without it, at one time. */
export interface TimeCount {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

/**
 * Kaplan-Meier estimate of the share without the event (Kaplan and Meier 1958). Where events and censorings
 * share a time, the events come first: a person censored at a time was at risk at it. Limits are Greenwood's
 * on the log-log scale, so that they stay between 0 and 1.
 *
 * @returns one step for each distinct time, ascending; none for an empty cohort.
 * @throws RangeError when a time is negative or not finite.
 */
export function kaplanMeier(observations: readonly Observation[]): SurvivalStep[] {
  return survivalSteps(countByTime(observations));
}

/** Computes the steps from counts: one count for each distinct time, ascending. */
export function survivalSteps(counts: readonly TimeCount[]): SurvivalStep[] {
  let atRisk = counts.reduce((sum, { events, censored }) => sum + events + censored, 0);
  let survival = 1;
  let greenwoodSum = 0;
  return counts.map(({ time, events, censored }) => {
    const step = { time, atRisk, events, censored };
    survival *= (atRisk - events) / atRisk;
    greenwoodSum += events / (atRisk * (atRisk - events));
    atRisk -= events + censored;
    return { ...step, survival, ...confidenceLimits(survival, greenwoodSum) };
  });
}

/** Returns the survival just after a time: that of the last step at or before it, 1 before the first. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

function confidenceLimits(survival: number, greenwoodSum: number) {
  if (survival === 1) return { lower: 1, upper: 1 };
  if (survival === 0) return { lower: null, upper: null };
  const spread = (z * Math.sqrt(greenwoodSum)) / Math.log(survival);
  return { lower: survival ** Math.exp(-spread), upper: survival ** Math.exp(spread) };
}

function countByTime(observations: readonly Observation[]): TimeCount[] {
  const counts = new Map<number, { time: number; events: number; censored: number }>();
  for (const { time, event } of observations) {
    if (!Number.isFinite(time) || time < 0)
      throw new RangeError(`Not a time of follow-up: ${time}`);
    const count = counts.get(time) ?? { time, events: 0, censored: 0 };
    if (event) count.events += 1;
    else count.censored += 1;
    counts.set(time, count);
  }
  return [...counts.values()].sort((a, b) => a.time - b.time);
}

/** Minutes between a failure and the next try. The relay runs once a minute. */
export const minutesBetweenTries = [1, 2, 5, 15] as const;

/** Number of failures after which a delivery is parked. */
export const failuresToPark = minutesBetweenTries.length + 1;

export type AfterFailure =
  | { readonly state: 'waiting'; readonly nextTryAt: Date }
  | { readonly state: 'parked'; readonly nextTryAt: null };

/** Returns the next state of a delivery after this many failures. */
export function afterFailure(failures: number, now: Date): AfterFailure {
  const minutes = minutesBetweenTries[failures - 1];
  if (minutes === undefined) return { state: 'parked', nextTryAt: null };
  return { state: 'waiting', nextTryAt: new Date(now.getTime() + minutes * 60_000) };
}

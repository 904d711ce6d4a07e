/** Minutes between a failure and the next try. The relay looks once a minute. */
export const minutesBetweenTries = [1, 2, 5, 15] as const;

/** The failure at which a delivery is parked. */
export const failuresToPark = minutesBetweenTries.length + 1;

export type AfterFailure =
  | { readonly state: 'waiting'; readonly nextTryAt: Date }
  | { readonly state: 'parked'; readonly nextTryAt: null };

/** What becomes of a delivery that has now failed this many times. */
export function afterFailure(failures: number, now: Date): AfterFailure {
  const minutes = minutesBetweenTries[failures - 1];
  if (minutes === undefined) return { state: 'parked', nextTryAt: null };
  return { state: 'waiting', nextTryAt: new Date(now.getTime() + minutes * 60_000) };
}

/**
 * The present version of the record that a dialog was opened for, which a colleague may have changed: typed
 * input stays, and the next attempt to save uses the present version. A record that has left the list stays
 * as it was.
 */
export const latestVersion = <T extends { id: string }>(
  known: readonly T[] | undefined,
  one: T,
): T => known?.find(({ id }) => id === one.id) ?? one;

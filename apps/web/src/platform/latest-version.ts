/**
 * The record that a dialog was opened for, as a colleague may have left it since: what is typed stays,
 * and the next attempt to save is made at the version that is true. What is in sight no more stays as it was.
 */
export const latestVersion = <T extends { id: string }>(
  known: readonly T[] | undefined,
  one: T,
): T => known?.find(({ id }) => id === one.id) ?? one;

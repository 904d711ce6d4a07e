/** A label of a person: its key and its value. */
export type Label = readonly [key: string, value: string];

/**
 * Parses labels `key:value,key:value`. The first colon ends the key; a backslash takes the next character of the
 * value as it is, so that every stored value can be asked for. The contract has checked the form.
 */
export function parseLabels(list = ''): Label[] {
  return [...list.matchAll(/([^:,]+):((?:[^,\\]|\\.)+)(?:,|$)/gu)].map(
    ([, key = '', value = '']) => [key, value.replaceAll(/\\(.)/gu, '$1')],
  );
}

/** Writes labels in the form that `parseLabels` reads. */
export const formatLabels = (labels: readonly Label[]): string =>
  labels.map(([key, value]) => `${key}:${value.replaceAll(/[,\\]/gu, '\\$&')}`).join(',');

/** Whether two labels have one key and different values, which no person can have. */
export function contradict(labels: readonly Label[]): boolean {
  const values = new Map(labels);
  return labels.some(([key, value]) => values.get(key) !== value);
}

/** A body without fields that were left empty: absent means "not given" to the API. */
export function withoutEmpty(values: unknown): unknown {
  if (typeof values === 'string') return values.trim();
  if (Array.isArray(values)) return values.map(withoutEmpty);
  if (typeof values !== 'object' || values === null) return values;
  const kept = Object.entries(values)
    .map(([key, value]) => [key, withoutEmpty(value)] as const)
    .filter(
      ([, value]) => value !== '' && value !== undefined && value !== null && !isHollow(value),
    );
  return Object.fromEntries(kept);
}

const isHollow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

/** The words of a range for each of its forms; `one` is for two equal limits. */
export interface RangeWords<T> {
  from: (first: T) => string;
  to: (last: T) => string;
  between: (first: T, last: T) => string;
  one?: (only: T) => string;
}

/** Says a range of which either limit may be missing. Null says that there is no limit at all. */
export function rangeText<T extends string | number>(
  first: T | null,
  last: T | null,
  words: RangeWords<T>,
): string | null {
  if (first !== null && last !== null)
    return first === last && words.one ? words.one(first) : words.between(first, last);
  if (first !== null) return words.from(first);
  return last === null ? null : words.to(last);
}

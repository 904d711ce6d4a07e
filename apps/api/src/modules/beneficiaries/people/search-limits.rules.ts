/** Numbers of the setting `duplicateSearches`. */
export interface SearchLimits {
  readonly searchesWithoutReason: number;
  readonly peopleWithoutReason: number;
  readonly searches: number;
  readonly people: number;
}

/** Searches of one person on one day. */
export interface SearchesOfDay {
  readonly searches: number;
  /** Different people of other bureaus in their hits. */
  readonly people: number;
}

/** The limits where the setting is missing. */
const usualLimits: SearchLimits = {
  searchesWithoutReason: 150,
  peopleWithoutReason: 40,
  searches: 600,
  people: 150,
};

/**
 * Checks a further search by those of the day, whatever it would find: neither the question for a reason nor
 * the refusal tells whether somebody is known.
 */
export function checkSearch(
  { searches, people }: SearchesOfDay,
  limits: SearchLimits = usualLimits,
  reason: string | null = null,
): 'search-limit-reached' | 'search-reason-required' | undefined {
  if (searches >= limits.searches || people >= limits.people) return 'search-limit-reached';
  const many = searches >= limits.searchesWithoutReason || people >= limits.peopleWithoutReason;
  return many && reason === null ? 'search-reason-required' : undefined;
}

const keys = ['r0', 'r1', 'r2', 'r3'] as const;

/** The label of the rating of a factor; `none` for a factor that was not rated. */
export const ratingKeyOf = (rating: number | null): (typeof keys)[number] | 'none' =>
  (rating === null ? undefined : keys[rating]) ?? 'none';

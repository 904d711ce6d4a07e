/** Returns the fields that a PATCH contains; an absent field stays unchanged. */
export const definedFields = <T extends object>(body: T): Partial<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<T>;

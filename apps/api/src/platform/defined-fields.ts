/** The fields of a PATCH that were sent: absent = leave. */
export const definedFields = <T extends object>(body: T): Partial<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<T>;

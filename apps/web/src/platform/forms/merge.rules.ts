/** A field that both have changed, and differently. */
export interface FieldConflict {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<Values extends object> {
  /** What the form goes on with: what only one of the two changed, and of conflicts the own value. */
  readonly values: Values;
  readonly conflicts: readonly FieldConflict[];
  /** Fields that only the colleague had changed. */
  readonly taken: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Two people have changed one record: what the form began with, what was typed, and what stands now.
 * Fields are those of a flat form.
 */
export function threeWay<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): Merge<Values> {
  const conflicts: FieldConflict[] = [];
  const taken: string[] = [];
  const merged = Object.entries(mine).map(([path, own]): [string, unknown] => {
    const [before, now]: unknown[] = [Reflect.get(base, path), Reflect.get(theirs, path)];
    if (same(before, now) || same(own, now)) return [path, own];
    if (same(before, own)) {
      taken.push(path);
      return [path, now];
    }
    conflicts.push({ path, mine: own, theirs: now });
    return [path, own];
  });
  return { values: Object.fromEntries(merged) as Values, conflicts, taken };
}

/** The fields of a body that differ from what stands: a change sends no others. */
export function changedFields<Body extends object>(before: Body, after: Body): Partial<Body> {
  const changed = Object.entries(after).filter(
    ([key, value]) => !same(Reflect.get(before, key), value),
  );
  return Object.fromEntries(changed) as Partial<Body>;
}

import { isGroup } from '../drafts/draft.rules.js';

/** A field that two people have changed to different values. */
export interface FieldConflict {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<Values extends object> {
  /**
   * The merged values: a field that only one of the two changed has that value; a field in conflict has the
   * user's own.
   */
  readonly values: Values;
  readonly conflicts: readonly FieldConflict[];
  /** Fields that only the colleague had changed. */
  readonly taken: readonly string[];
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value at the path of a field, such as `name.ka`. */
export const valueAt = (values: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, part) => (isGroup(at) ? at[part] : undefined), { ...values });

/** The paths of a form's fields: a list is one field, a group is as many as it has. */
function fieldsOf(values: object, before = ''): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    isGroup(value) ? fieldsOf(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

function withValue<Values extends object>(values: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.');
  const inner: unknown = Reflect.get(values, name);
  const next = rest.length > 0 && isGroup(inner) ? withValue(inner, rest.join('.'), value) : value;
  return { ...values, [name]: next };
}

/**
 * Merges two changes of one record: the initial values, the typed ones, and the present ones of the server.
 * Fields that are one value, as a day and its time are (`fieldGroups`), are never mixed of both.
 */
export function threeWay<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
  fieldGroups: readonly (readonly string[])[] = [],
): Merge<Values> {
  const differ = (a: Values, b: Values, paths: readonly string[]) =>
    paths.some((path) => !same(valueAt(a, path), valueAt(b, path)));
  const conflicts: FieldConflict[] = [];
  const taken: string[] = [];
  for (const path of fieldsOf(mine)) {
    const company = fieldGroups.find((paths) => paths.includes(path)) ?? [path];
    if (!differ(base, theirs, company) || !differ(mine, theirs, [path])) continue;
    if (!differ(base, mine, company)) taken.push(path);
    else conflicts.push({ path, mine: valueAt(mine, path), theirs: valueAt(theirs, path) });
  }
  const values = taken.reduce(
    (merged, path) => withValue(merged, path, valueAt(theirs, path)),
    mine,
  );
  return { values, conflicts, taken };
}

/** The fields of a body that differ from the stored ones: a change sends no others. */
export function changedFields<Body extends object>(before: Body, after: Body): Partial<Body> {
  const changed = Object.entries(after).filter(
    ([key, value]) => !same(Reflect.get(before, key), value),
  );
  return Object.fromEntries(changed) as Partial<Body>;
}

/** A part of a form's values: objects hold their changed fields, everything else is kept as a whole. */
export type Changes = { readonly [name: string]: unknown };

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that differ from before; undefined when none does. */
export function changedParts(before: object, after: object): Changes | undefined {
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after).flatMap(([name, value]): [string, unknown][] => {
    const was: unknown = old.get(name);
    if (isGroup(value) && isGroup(was)) {
      const parts = changedParts(was, value);
      return parts ? [[name, parts]] : [];
    }
    return isSame(was, value) ? [] : [[name, value]];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/**
 * Whether a value fits a field: the kinds are equal, or the field may be empty and holds null or one simple
 * value.
 */
function fits(value: unknown, place: unknown): boolean {
  const [actualKind, expected] = [kindOf(value), kindOf(place)];
  if (actualKind === expected) return true;
  const simple = ['string', 'number', 'boolean', 'null'];
  return (
    (actualKind === 'null' || expected === 'null') &&
    [actualKind, expected].every((k) => simple.includes(k))
  );
}

/**
 * Applies earlier changes to the present values of a form; unknown fields and values that do not fit are
 * left out.
 */
export function withChanges<Values extends object>(values: Values, changes: unknown): Values {
  if (!isGroup(changes)) return values;
  // A group without names accepts any names: answers by question.
  if (Object.keys(values).length === 0) return changes as Values;
  const entries = Object.entries(values).map(([name, value]: [string, unknown]) => {
    if (!(name in changes)) return [name, value];
    const change = changes[name];
    if (isGroup(value)) return [name, withChanges(value, change)];
    return [name, fits(change, value) ? change : value];
  });
  return Object.fromEntries(entries) as Values;
}

/** Whether the user would miss the changes: blanks alone are no input. */
export function isMeaningful(changes: unknown, before: unknown): boolean {
  if (!isGroup(changes)) {
    if (typeof changes !== 'string') return changes !== undefined && !isSame(changes, before);
    return changes.trim() !== (typeof before === 'string' ? before.trim() : '');
  }
  return Object.entries(changes).some(([name, value]) =>
    isMeaningful(value, isGroup(before) ? before[name] : undefined),
  );
}

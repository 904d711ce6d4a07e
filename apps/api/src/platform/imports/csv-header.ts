import { ProblemError } from '../errors.js';
import type { ImportColumnSpec } from './import-type.js';

/** Names are compared without case, blanks, hyphens and underscores: `Given name` is `givenName`. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');

/** Number of characters that differ; two that changed places count once (Damerau, optimal string alignment). */
function distance(a: string, b: string): number {
  let [last, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row?.[j + 1] ?? 0) + 1,
          (row?.[j] ?? 0) + (a[i] === b[j] ? 0 : 1),
          swapped ? (last?.[j - 1] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
        ),
      );
    }
    [last, row] = [row, next];
  }
  return row?.[b.length] ?? 0;
}

/** Returns the column that a name nearly is. */
export function nearestColumn(name: string, columns: readonly string[]): string | undefined {
  const key = keyOf(name).slice(0, 60);
  const [best] = columns
    .map((column) => ({ column, far: distance(key, keyOf(column)) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(key.length / 4)) ? best.column : undefined;
}

/**
 * Returns the columns of a header, in its order; null for a nameless one, which is skipped. Throws
 * `import-header` with the columns that are missing, unknown (with a suggestion) or duplicated.
 */
export function columnsOf(
  header: readonly string[],
  columns: readonly ImportColumnSpec[],
): (string | null)[] {
  const names = columns.map((c) => c.name);
  const byKey = new Map(names.map((name) => [keyOf(name), name]));
  const found = header.map((name) => (name === '' ? null : (byKey.get(keyOf(name)) ?? undefined)));
  const unknown = header.filter((_, i) => found[i] === undefined || isRepeated(found, i));
  const missing = columns.filter((c) => c.required && !found.includes(c.name)).map((c) => c.name);
  if (missing.length === 0 && unknown.length === 0) return found.map((name) => name ?? null);
  const suggestions = unknown.flatMap((name) => {
    const near = byKey.has(keyOf(name)) ? undefined : nearestColumn(name, names);
    return near === undefined ? [] : [`${name.slice(0, 60)} → ${near}`];
  });
  throw new ProblemError('import-header', {
    missing,
    unknown: unknown.map((name) => name.slice(0, 60)),
    suggestions,
  });
}

const isRepeated = (found: readonly (string | null | undefined)[], i: number): boolean =>
  found[i] !== null && found.indexOf(found[i]) !== i;

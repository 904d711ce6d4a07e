/**
 * Smallest count that is not protected: counts from 1 to 4 are protected outside the bureau: domain.md,
 * section 4.
 */
export const smallest = 5;

export const isSmall = (count: number | null): boolean =>
  count !== null && count > 0 && count < smallest;

/** A cell of a breakdown. */
export interface SuppressionCell {
  /** Class by dimension, in the order of the table. */
  readonly key: readonly string[];
  /** Number of units, the loss when the cell is hidden. */
  readonly size: number;
  /** Whether the cell itself has to be hidden. */
  readonly small: boolean;
}

export interface Suppressed {
  /** Hidden cells, in the order of the input. */
  readonly hidden: readonly boolean[];
  readonly totalHidden: boolean;
}

/**
 * Hides the small cells. In each row and column of the table (all dimensions fixed but one) with only one
 * hidden cell it hides a second one, since the sum of the line, requested alone, would reveal the first. The
 * second cell is the smallest that is not empty. Where a table has no second cell, its total is hidden
 * instead.
 */
export function suppress(cells: readonly SuppressionCell[], totalSmall: boolean): Suppressed {
  const hidden = cells.map((cell) => cell.small);
  const lines = linesOf(cells);
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines) {
      const second = secondOf(cells, hidden, line);
      if (second === undefined) continue;
      hidden[second] = true;
      changed = true;
    }
  }
  const alone = hidden.filter(Boolean).length === 1;
  return { hidden, totalHidden: totalSmall || alone };
}

/** Returns the indexes of the cells of every line, and of the whole table, whose sums can be requested. */
function linesOf(cells: readonly SuppressionCell[]): number[][] {
  const lines = new Map<string, number[]>([['', cells.map((_, index) => index)]]);
  for (const [index, { key }] of cells.entries()) {
    for (const along of key.keys()) {
      const line = JSON.stringify([along, ...key.toSpliced(along, 1)]);
      const members = lines.get(line);
      if (members) members.push(index);
      else lines.set(line, [index]);
    }
  }
  return [...lines.values()];
}

function secondOf(
  cells: readonly SuppressionCell[],
  hidden: readonly boolean[],
  line: readonly number[],
): number | undefined {
  if (line.filter((index) => hidden[index]).length !== 1) return undefined;
  const size = (index: number) => cells[index]?.size || Number.MAX_SAFE_INTEGER;
  return line.filter((index) => !hidden[index]).toSorted((a, b) => size(a) - size(b))[0];
}

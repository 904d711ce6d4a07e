import type { RecordParts } from './record-parts.js';

type Part = Pick<RecordParts['overview'][number], 'at'>;

/** The parts of the column of work, row by row: halves that follow one another share a row. */
export function rowsOf<T extends Part>(parts: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (part.at === 'half' && last?.length === 1 && last[0]?.at === 'half') last.push(part);
    else rows.push([part]);
  }
  return rows;
}

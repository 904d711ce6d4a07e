import type { ImportColumnSpec, RowError } from './import-type.js';
import type { FileRow } from './csv-file.js';

/** Checks that are common to all types: required cells, and values that must be unique in a file. */
export class CellChecks {
  private readonly seen: { column: string; values: Set<string> }[];
  private readonly required: readonly string[];

  constructor(columns: readonly ImportColumnSpec[]) {
    this.required = columns.filter((c) => c.required).map((c) => c.name);
    this.seen = columns
      .filter((c) => c.unique)
      .map((c) => ({ column: c.name, values: new Set<string>() }));
  }

  errorsOf({ cells, errors }: FileRow): RowError[] {
    // In a row with too few or too many cells, the columns of the cells are unknown.
    if (errors.length > 0) return [...errors];
    const found: RowError[] = this.required
      .filter((column) => !cells[column])
      .map((column) => ({ column, code: 'required' }));
    for (const { column, values } of this.seen) {
      const value = cells[column];
      if (!value) continue;
      if (values.has(value)) found.push({ column, code: 'duplicate' });
      values.add(value);
    }
    return found;
  }
}

import type { FieldProblemCode, ImportType, TextParams } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import type { ProblemError } from '../errors.js';

export interface ImportColumnSpec {
  readonly name: string;
  /** The column has to be there, and a cell in every row. */
  readonly required?: true;
  /** No two rows of a file may hold the same value. */
  readonly unique?: true;
  /** What the column holds, in English, for the documentation. */
  readonly description: string;
}

/** A fault of one cell; an empty column means the row as a whole. */
export interface RowError {
  readonly column: string;
  readonly code: FieldProblemCode;
  readonly params?: TextParams;
}

/** What became of a row, and whom it is about; faults mean that nothing of it was written. */
export type RowResult =
  | { readonly did: 'created' | 'changed' | 'unchanged'; readonly subjectId: string }
  | readonly RowError[];

/** Cells by column, without blanks around them; a cell or column that is not there is `''`. */
export type ImportRow = Readonly<Record<string, string>>;

/** What a module can import. */
export interface ImportTypeDefinition {
  readonly type: ImportType;
  readonly columns: readonly ImportColumnSpec[];
  /**
   * Judges and writes rows in file order; one result a row. Rows come in batches of up to 500, so that a
   * type can look up and write for many at once; all batches of a file share one transaction, and a dry
   * run undoes it afterwards. Rows imported before answer `unchanged`.
   */
  readonly apply: (tx: Tx, rows: readonly ImportRow[]) => Promise<readonly RowResult[]>;
  /** Whose fault a refusal is that only the database could find (somebody else wrote at the same time). */
  readonly rowErrorOf?: (problemError: ProblemError) => RowError | undefined;
}

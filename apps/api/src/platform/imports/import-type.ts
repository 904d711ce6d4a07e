import type { FieldProblemCode, ImportType, TextParams } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';

export interface ImportColumnSpec {
  readonly name: string;
  readonly required?: boolean;
  /** What the column holds, in English, for the documentation. */
  readonly description: string;
}

/** A fault of one cell. */
export interface RowFault {
  readonly column: string;
  readonly code: FieldProblemCode;
  readonly params?: TextParams;
}

export type RowResult = 'created' | 'changed' | 'unchanged' | readonly RowFault[];

export type ImportRow = Readonly<Record<string, string>>;

/** What a module can import. Rows are looked at in file order, in one transaction a file. */
export interface ImportTypeDefinition {
  readonly type: ImportType;
  readonly columns: readonly ImportColumnSpec[];
  /** Judges and writes one row; in a dry run the transaction is undone afterwards. Re-importing the same row answers `unchanged`. */
  readonly apply: (tx: Tx, row: ImportRow) => Promise<RowResult>;
}

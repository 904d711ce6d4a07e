import type { Dto, FieldProblem, ImportDecisionCode, ImportType, Permission } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import type { ProblemError } from '../errors.js';

export interface ImportColumnSpec {
  readonly name: string;
  /** Whether the column is required, with a cell in every row. */
  readonly required?: true;
  /** Whether values are unique within a file. */
  readonly unique?: true;
  /** Content of the column, in English, for the documentation. */
  readonly description: string;
}

/** An error of one cell; an empty column means the row as a whole. */
export type RowError = FieldProblem & {
  readonly column: string;
  /** For `possibleDuplicate`: whom the row may be about, and its own person. */
  readonly candidates?: readonly Dto<'ImportCandidate'>[];
  readonly person?: Dto<'ImportRowPerson'>;
};

/** A record that a row made or changed, by its table. The undo of the import needs it. */
export interface WrittenRecord {
  readonly kind:
    'beneficiary' | 'rehabilitation_case' | 'outcome_record' | 'release_notice' | 'legal_basis';
  readonly id: string;
  /** The changed columns as they were; under `names` the search keys of a person. Absent for a new record. */
  readonly before?: Readonly<Record<string, unknown>>;
}

/** Result of a row, its person, and the records that it wrote; with errors, nothing of the row was written. */
export type RowResult =
  | {
      readonly did: 'created' | 'changed' | 'unchanged';
      readonly subjectId: string;
      readonly wrote: readonly WrittenRecord[];
    }
  | { readonly did: 'skipped' }
  | readonly RowError[];

/** What a type may know of the file beside the cells of its rows. */
export interface FileContext {
  /** Lines of the rows, in their order. */
  readonly lines: readonly number[];
  /** Decision on rows about people who may be known, where the row has none of its own. */
  readonly otherDecision: ImportDecisionCode | undefined;
  /** Returns the line that made a person earlier in this run. */
  readonly lineOf: (beneficiaryId: string) => number | undefined;
}

/** The column of decisions. A decision that was taken on the dry run stands in for the cell. */
export const decisionColumn = 'decision';

/** Cells by column, without surrounding blanks; a missing cell or column is `''`. */
export type ImportRow = Readonly<Record<string, string>>;

/** A type of import that a module offers. */
export interface ImportTypeDefinition {
  readonly type: ImportType;
  readonly columns: readonly ImportColumnSpec[];
  /**
   * Permission that the type asks for beside that of imports. Its roles alone start such an import, see its runs, decide
   * on its rows and undo it.
   */
  readonly permission: Permission;
  /**
   * Checks and writes rows in file order; one result for each row. Rows come in batches, so that a type can
   * look up and write many at once; all batches of a file share one transaction, which a dry run rolls back.
   * Rows imported before result in `unchanged`.
   */
  readonly apply: (
    tx: Tx,
    rows: readonly ImportRow[],
    file: FileContext,
  ) => Promise<readonly RowResult[]>;
  /** Ends a file whose rows are kept: what a rollback could not take back, such as numbers of a sequence. */
  readonly finish?: (tx: Tx) => Promise<void>;
  /**
   * Returns the row error of a problem that only the database could find (somebody else wrote at the same
   * time).
   */
  readonly rowErrorOf?: (problemError: ProblemError) => RowError | undefined;
}

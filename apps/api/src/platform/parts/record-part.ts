import type { Dto } from '@gza/contract';

/** Parts of a record besides the person; `contact` is composed from the contacts of all modules. */
export type RecordPartKey = Exclude<keyof Dto<'RecordOverview'>, 'beneficiary' | 'contact'>;

/** SQL expressions of the person and the case of a part. */
export interface RecordOf {
  readonly personId: string;
  /** Id of the current case or otherwise the last one; null without a case. */
  readonly caseId: string;
}

/** Part of a module on the first page of a record: one sub-select over the person. */
export interface RecordPart {
  readonly key: RecordPartKey;
  /** SQL of a select with at most one row. */
  readonly row: (of: RecordOf) => string;
  /**
   * JSON of the response, over the alias of the row; all its columns are null without a row. A part without it
   * selects one column, which is the JSON of the response.
   */
  readonly json?: (row: string) => string;
}

/** A time of contact with a person, as a scalar expression; null for never. */
export interface ContactTime {
  /** The time over the person's id. */
  readonly at: (personId: string) => string;
  /** The same time over the row of a part, which the record has already: it is not looked up a second time. */
  readonly inRecord?: { readonly key: RecordPartKey; readonly at: (row: string) => string };
}

/** Times of contact with a person that a module knows. */
export interface ContactParts {
  /** When the person was last reached. */
  readonly lastAt?: readonly ContactTime[];
  /** When the person is next expected. */
  readonly nextAt?: readonly ContactTime[];
}

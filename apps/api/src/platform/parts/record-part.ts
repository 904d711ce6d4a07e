import type { Dto } from '@gza/contract';

/** The parts of a record besides the person; `contact` is put together from what all modules know. */
export type RecordPartKey = Exclude<keyof Dto<'RecordOverview'>, 'beneficiary' | 'contact'>;

/** Whom a part is about, as SQL expressions. */
export interface RecordOf {
  readonly personId: string;
  /** The current case or the last one; null without a case. */
  readonly caseId: string;
}

/** What a module shows on the first page of a record: one sub-select over the person. */
export interface RecordPart {
  readonly key: RecordPartKey;
  /** A select of one row or none. */
  readonly row: (of: RecordOf) => string;
  /** The answer's JSON, over the alias of the row; all its columns are null when there is none. */
  readonly json: (row: string) => string;
}

/** A time of contact with a person, as a scalar expression; null for never. */
export interface ContactTime {
  /** The time over the person's id. */
  readonly at: (personId: string) => string;
  /** The same time over the row of a part, which the record has already: it is not looked up a second time. */
  readonly inRecord?: { readonly key: RecordPartKey; readonly at: (row: string) => string };
}

/** What a module knows of contacts with a person. */
export interface ContactParts {
  /** When the person was last reached. */
  readonly lastAt?: readonly ContactTime[];
  /** When the person is next expected. */
  readonly nextAt?: readonly ContactTime[];
}

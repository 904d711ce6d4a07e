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
  /** When the person is next expected, over the same row: so that it is not looked up a second time. */
  readonly nextContactAt?: (row: string) => string;
}

/** What a module knows of contacts with a person, as scalar expressions over the person's id. */
export interface ContactParts {
  /** When the person was last reached; null for never. */
  readonly lastAt?: readonly ((personId: string) => string)[];
  /** When the person is next expected, for lists, which show no record. */
  readonly nextAt?: readonly ((personId: string) => string)[];
}

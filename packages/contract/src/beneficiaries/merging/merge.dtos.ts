import { StaffRef, listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Integer,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Text,
  Uuid,
} from '../../kernel/fields.js';
import { Beneficiary } from '../people/beneficiary.dtos.js';
import { ApplicationPerson } from '../people/person.dtos.js';
import {
  type MergeField,
  type MergeObstacle,
  type MergeRecordKind,
  type MergeSide,
  mergeFields,
  mergeObstacles,
  mergeRecordKinds,
  mergeSides,
} from './codes.js';

export class MergePreviewQuery {
  /** The record that would be merged into this one. */
  @Uuid() mergedId!: string;
}

/** Number of records of one kind that a merge would move. */
export class MergeMoves {
  @OneOf(mergeRecordKinds) kind!: MergeRecordKind;
  @Integer({ min: 1 }) count!: number;
}

/** The two records side by side, and what a merge would do. */
export class MergePreview {
  @Nested(() => Beneficiary) surviving!: Beneficiary;
  @Nested(() => Beneficiary) merged!: Beneficiary;
  @ListOf(() => MergeMoves) moves!: MergeMoves[];
  @OneOfList(mergeObstacles) obstacles!: MergeObstacle[];
}

export class MergeBody {
  /** The record that is merged into this one; its id then leads to this one. */
  @Uuid() mergedId!: string;
  /** Version of that record, as the caller compared it. */
  @Integer({ min: 1 }) mergedVersion!: number;
  /** Details whose value is taken from the merged record; all others stay. */
  @OneOfList(mergeFields) take!: MergeField[];
  @Text({ max: 1000 }) reason!: string;
}

/** The merged record as it was. */
export class MergedPerson {
  @Uuid() id!: string;
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
  @Nullable() @Text({ max: 11 }) personalNumber!: string | null;
  @Nullable() @Text({ max: 60 }) externalReference!: string | null;
  @Nullable() @CalendarDate() birthDate!: string | null;
}

/** A merge of two records of one person. */
export class PersonMerge {
  @Uuid() id!: string;
  @Nested(() => ApplicationPerson) surviving!: ApplicationPerson;
  @Nested(() => MergedPerson) merged!: MergedPerson;
  @OneOfList(mergeFields) taken!: MergeField[];
  @Text({ max: 1000 }) reason!: string;
  @Instant() mergedAt!: string;
  @Nested(() => StaffRef) mergedBy!: StaffRef;
  /** Last day on which the merge can be undone. */
  @CalendarDate() undoUntil!: string;
  /** Whether it can be undone today: not undone, not too late, and no later merge of the person stands. */
  @Flag() undoable!: boolean;
  @Nullable() @Instant() undoneAt!: string | null;
  @Nullable() @Nested(() => StaffRef) undoneBy!: StaffRef | null;
  @Nullable() @Text({ max: 1000 }) undoReason!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class PersonMergeList extends listOf(() => PersonMerge) {}

/** A record that was made since the merge. */
export class MadeSinceMerge {
  @OneOf(mergeRecordKinds) kind!: MergeRecordKind;
  @Uuid() id!: string;
  @Instant() at!: string;
  /** The person with whom it goes by its case or another record; null: the undoing decides. */
  @Nullable() @OneOf(mergeSides) goesWith!: MergeSide | null;
}
export class MadeSinceMergeList extends listOf(() => MadeSinceMerge) {}

/** To whom a record belongs that was made since the merge. */
export class MergeDecision {
  @Uuid() id!: string;
  @OneOf(mergeSides) to!: MergeSide;
}

export class UndoMergeBody {
  @Text({ max: 1000 }) reason!: string;
  /** One for each record made since the merge that goes with nobody. */
  @ListOf(() => MergeDecision) decisions!: MergeDecision[];
}

import { LocalizedText, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Integer,
  Nested,
  Nullable,
  OneOf,
  Text,
  TextList,
} from '../kernel/fields.js';
import { documentTypes, handedOnReasons, type DocumentType, type HandedOnReason } from './codes.js';

export class TodayClosureDetail {
  /** Author of the proposal. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
export class TodayHandedOnDetail {
  @OneOf(handedOnReasons) because!: HandedOnReason;
  @Text({ max: 60 }) caseNumber!: string;
  @Nested(() => LocalizedText) bureau!: LocalizedText;
  /** The case manager of now; null for a case of another bureau, and for one without. */
  @Nullable() @Nested(() => StaffRef) caseManager!: StaffRef | null;
}
export class TodayReleaseDetail {
  @Text({ max: 200 }) establishment!: string;
  @Flag() visited!: boolean;
}
export class TodayVisitDetail {
  @Text({ max: 200 }) establishment!: string;
  @CalendarDate() expectedOn!: string;
}

export class TodayDocumentDetail {
  @OneOf(documentTypes) type!: DocumentType;
}

export class TodayDuplicateSearchesDetail {
  @Nested(() => StaffRef) worker!: StaffRef;
  /** Searches of that day. */
  @Integer({ min: 0 }) searches!: number;
  /** People of other bureaus whom they showed. */
  @Integer({ min: 0 }) people!: number;
  /** The latest reasons that were given. */
  @TextList({ max: 3, maxLength: 500 }) reasons!: string[];
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const beneficiariesTodayDetails = {
  closureToDecide: TodayClosureDetail,
  caseHandedOn: TodayHandedOnDetail,
  releaseAhead: TodayReleaseDetail,
  visitBeforeRelease: TodayVisitDetail,
  documentExpiring: TodayDocumentDetail,
  duplicateSearches: TodayDuplicateSearchesDetail,
} as const;

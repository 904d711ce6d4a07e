import { PageQuery, listOf, pageOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Dictionary,
  Flag,
  Instant,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
  PersonName,
  Line,
  ListOf,
} from '../../kernel/fields.js';
import { personalNumberPattern } from '../../platform/settings.js';
import { BureauRef } from '../../workforce/bureau-ref.dtos.js';
import { CaseSummary } from '../cases/case-summary.dtos.js';
import { type CaseCategory, caseCategories } from '../cases/codes.js';
import { type CaseState, caseMachine } from '../cases/states.js';
import {
  type BeneficiarySort,
  type PhoneOwner,
  type ReadingLanguage,
  type RiskLevel,
  type Sex,
  beneficiarySorts,
  phoneOwners,
  readingLanguages,
  riskLevels,
  sexes,
} from './codes.js';

/** Data of a person at the first contact. A name may be missing (import, anonymous call). */
export class NewBeneficiary {
  @PersonName({ max: 100 }) givenName!: string;
  @PersonName({ max: 100 }) familyName!: string;
  @Omittable()
  @Text({ max: 30, pattern: personalNumberPattern, problem: 'personalNumberSigns' })
  personalNumber?: string;
  @Omittable() @CalendarDate() birthDate?: string;
  @OneOf(sexes) sex!: Sex;
  @Omittable() @Line({ max: 60 }) citizenship?: string;
  /** Phone number in any spelling, with the country code for one abroad; stored in E.164. */
  @Omittable() @Line({ max: 60 }) phone?: string;
  @Omittable() @Line({ max: 300 }) address?: string;
  /** Region of residence, ISO 3166-2. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
  @Omittable() @OneOf(readingLanguages) readingLanguage?: ReadingLanguage;
}

export class ChangeBeneficiaryBody {
  @Omittable() @PersonName({ max: 100 }) givenName?: string;
  @Omittable() @PersonName({ max: 100 }) familyName?: string;
  @Omittable()
  @Nullable()
  @Text({ max: 30, pattern: personalNumberPattern, problem: 'personalNumberSigns' })
  personalNumber?: string | null;
  @Omittable() @Nullable() @CalendarDate() birthDate?: string | null;
  @Omittable() @OneOf(sexes) sex?: Sex;
  @Omittable() @Nullable() @Line({ max: 60 }) citizenship?: string | null;
  /** Phone number in any spelling, with the country code for one abroad; stored in E.164. */
  @Omittable() @Nullable() @Line({ max: 60 }) phone?: string | null;
  @Omittable() @Nullable() @Line({ max: 300 }) address?: string | null;
  @Omittable() @Nullable() @Text({ max: 10 }) regionCode?: string | null;
  @Omittable() @Nullable() @OneOf(readingLanguages) readingLanguage?: ReadingLanguage | null;
  @Omittable() @Nullable() @CalendarDate() releaseDate?: string | null;
  /** Risk level by the officer; only an officer may set it. */
  @Omittable() @Nullable() @OneOf(riskLevels) riskLevel?: RiskLevel | null;
  /** Whether region and risk level correct a wrong entry, so that figures of the past follow. */
  @Omittable() @Flag() correction?: boolean;
}

/** Times when the person was last reached (a note, an attended session, a visit) and is next expected. */
export class ContactSummary {
  @Nullable() @Instant() lastAt!: string | null;
  @Nullable() @Instant() nextAt!: string | null;
}

export class Beneficiary {
  @Uuid() id!: string;
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
  @Nullable() @Text({ max: 30 }) personalNumber!: string | null;
  @Nullable() @Text({ max: 60 }) externalReference!: string | null;
  @Nullable() @CalendarDate() birthDate!: string | null;
  @OneOf(sexes) sex!: Sex;
  @Nullable() @Text({ max: 60 }) citizenship!: string | null;
  /** Phone number in E.164. One without a leading `+` is older and could not be read. */
  @Nullable() @Text({ max: 60 }) phone!: string | null;
  @Nullable() @Text({ max: 300 }) address!: string | null;
  @Nullable() @Text({ max: 10 }) regionCode!: string | null;
  @Nullable() @OneOf(readingLanguages) readingLanguage!: ReadingLanguage | null;
  @Nullable() @CalendarDate() releaseDate!: string | null;
  @Nullable() @OneOf(riskLevels) riskLevel!: RiskLevel | null;
  /** Labels of cohorts and studies, such as `{ "study": "rossi" }`. */
  @Dictionary({ type: 'string' }) labels!: Record<string, string>;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Nullable() @Nested(() => CaseSummary) currentCase!: CaseSummary | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}

export class BeneficiaryListItem {
  @Uuid() id!: string;
  @Text({ min: 0, max: 100 }) givenName!: string;
  @Text({ min: 0, max: 100 }) familyName!: string;
  @Nullable() @Text({ max: 30 }) personalNumber!: string | null;
  @Nullable() @CalendarDate() birthDate!: string | null;
  @OneOf(sexes) sex!: Sex;
  @Nullable() @OneOf(riskLevels) riskLevel!: RiskLevel | null;
  @Nested(() => BureauRef) bureau!: BureauRef;
  /** Level of the last approved assessment; null without one. It stands beside the official level. */
  @Nullable() @OneOf(riskLevels) assessedLevel!: RiskLevel | null;
  @Nullable() @Nested(() => CaseSummary) currentCase!: CaseSummary | null;
  /** Last and next contact; present only when requested. */
  @Omittable() @Nested(() => ContactSummary) contact?: ContactSummary;
}
export class BeneficiaryPage extends pageOf(() => BeneficiaryListItem) {}

export class BeneficiaryListQuery extends PageQuery {
  @Omittable() @OneOf(caseMachine.states) state?: CaseState;
  /** Whether the person has an open case. */
  @Omittable() @Flag() openCase?: boolean;
  @Omittable() @OneOf(caseCategories) category?: CaseCategory;
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Uuid() caseManagerId?: string;
  /** The official level, exactly. */
  @Omittable() @OneOf(riskLevels) riskLevel?: RiskLevel;
  /** The official level or that of the last approved assessment is at least this one. */
  @Omittable() @OneOf(riskLevels) riskAtLeast?: RiskLevel;
  @Omittable() @OneOf(sexes) sex?: Sex;
  /**
   * Only open cases of at least this many days in which nobody reached the person; for the helping
   * professions.
   */
  @Omittable() @Integer({ min: 1, max: 365 }) noContactDays?: number;
  /** `openedAt`: the first case first; people without a case come last, in both directions. */
  @Omittable() @OneOf(beneficiarySorts) sort?: BeneficiarySort;
  /** Adds `contact` to each item; for the helping professions. */
  @Omittable() @Flag() contacts?: boolean;
}

export class SearchBody {
  /**
   * Names in Georgian, Latin or Russian letters in any order, a personal number or a part of it, a phone
   * number or its last digits, or a case number.
   */
  @Text({ min: 2, max: 100 }) text!: string;
  /** Adds `contact` to each item; for the helping professions. */
  @Omittable() @Flag() contacts?: boolean;
}
/** The phone number by which the search found a person. */
export class FoundPhone {
  @OneOf(phoneOwners) owner!: PhoneOwner;
  /** Name of the supporter or the caller; null for the person's own number, and for a caller without a name. */
  @Nullable() @Text({ max: 200 }) name!: string | null;
  @Text({ max: 60 }) phone!: string;
}
export class SearchHit extends BeneficiaryListItem {
  /** Absent or null where no phone number was found. */
  @Omittable() @Nullable() @Nested(() => FoundPhone) foundPhone?: FoundPhone | null;
}
/** A call of the hotline about nobody who is recorded, found by the number of the caller. */
export class FoundCall {
  @Uuid() id!: string;
  @Instant() at!: string;
  @Nullable() @Text({ max: 200 }) callerName!: string | null;
  @Text({ max: 60 }) callerPhone!: string;
}
export class SearchHits extends listOf(() => SearchHit) {
  /** The newest 20; empty for everybody who may not read calls. */
  @ListOf(() => FoundCall, { max: 20 }) calls!: FoundCall[];
}

export class DuplicateBody {
  @Omittable() @PersonName({ max: 100 }) givenName?: string;
  @Omittable() @PersonName({ max: 100 }) familyName?: string;
  @Omittable()
  @Text({ max: 30, pattern: personalNumberPattern, problem: 'personalNumberSigns' })
  personalNumber?: string;
  @Omittable() @CalendarDate() birthDate?: string;
  /** What the search is for; required after many searches of one day. */
  @Omittable() @Text({ max: 500 }) reason?: string;
}

/** Grounds of a possible duplicate, the strongest first. */
export const duplicateGrounds = [
  'personalNumber',
  'nameAndBirthDate',
  'similarNameAndBirthDate',
  'nameAndSimilarBirthDate',
  'name',
] as const;

/** A possible duplicate in any bureau: only bureau, case number and a masked name. */
export class DuplicateHit {
  @OneOf(duplicateGrounds) ground!: (typeof duplicateGrounds)[number];
  @Text({ max: 60 }) maskedName!: string;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Nullable() @Text({ max: 20 }) caseNumber!: string | null;
  /** Id of the person; null unless the record is in the caller's own bureau and may be opened. */
  @Nullable() @Uuid() beneficiaryId!: string | null;
  @Flag() openCase!: boolean;
}
export class DuplicateHits extends listOf(() => DuplicateHit) {}

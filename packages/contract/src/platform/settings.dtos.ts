import {
  CalendarDate,
  Flag,
  Integer,
  Line,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
} from '../kernel/fields.js';
import { settingCodes, type SettingCode } from './settings.js';

/** Days before a release, between which the visits are due. */
export class DaysBeforeRelease {
  @Integer({ min: 1, max: 730 }) from!: number;
  @Integer({ min: 0, max: 729 }) until!: number;
}

/** Searches for duplicates of one member of staff on one day: beyond the first two numbers a reason is needed. */
export class DuplicateSearchLimits {
  @Integer({ min: 0, max: 10_000 }) searchesWithoutReason!: number;
  /** Different people of other bureaus. */
  @Integer({ min: 0, max: 10_000 }) peopleWithoutReason!: number;
  @Integer({ min: 1, max: 10_000 }) searches!: number;
  @Integer({ min: 1, max: 10_000 }) people!: number;
}

/** Periods by which rules ask for something to be done. */
export class TaskPeriods {
  /** Days without a contact after which the case manager is told. */
  @Integer({ min: 1, max: 365 }) silentDays!: number;
  /** The same for the management. */
  @Integer({ min: 1, max: 365 }) silentForManagementDays!: number;
  /** Days before the end of a document. */
  @Integer({ min: 1, max: 365 }) documentDays!: number;
  @Integer({ min: 1, max: 60 }) familyContactMonths!: number;
  /** Months of work with a person before somebody decides to go on. */
  @Integer({ min: 1, max: 120 }) involvementMonths!: number;
  /** Days before their end. */
  @Integer({ min: 1, max: 365 }) involvementDays!: number;
  /** Months after the closing of a case. */
  @Integer({ min: 1, max: 60 }) aftercareFirstMonths!: number;
  @Integer({ min: 1, max: 60 }) aftercareSecondMonths!: number;
  /** Days before and after. */
  @Integer({ min: 1, max: 90 }) aftercareDays!: number;
  @Integer({ min: 1, max: 20 }) aftercareAttempts!: number;
  /** Days before a release. */
  @Integer({ min: 1, max: 365 }) visitDays!: number;
  /** The same for the management. */
  @Integer({ min: 1, max: 365 }) visitLateDays!: number;
  /** Working days after a release. */
  @Integer({ min: 1, max: 60 }) firstMeetingDays!: number;
  /** Days after a release. */
  @Integer({ min: 1, max: 365 }) afterReleaseDays!: number;
}

/** A value that holds from a later day on. */
export class PlannedSetting {
  @OneOf(settingCodes) setting!: SettingCode;
  @CalendarDate() validFrom!: string;
  /** The value as text, as JSON writes it. */
  @Text({ max: 400 }) value!: string;
}

/** The settings of the agency that hold today. */
export class AgencySettings {
  @Text({ max: 60 }) timeZone!: string;
  @Text({ min: 2, max: 2 }) phoneRegion!: string;
  @Text({ max: 30 }) personalNumberForm!: string;
  @Flag() romanisation!: boolean;
  @Nullable() @Text({ max: 30 }) hotlineNumber!: string | null;
  @Integer({ min: 1, max: 60 }) invitationDays!: number;
  @Integer({ min: 1, max: 365 }) undoMergeDays!: number;
  @Integer({ min: 0, max: 3600 }) equalPersonSeconds!: number;
  @Nested(() => DuplicateSearchLimits) duplicateSearches!: DuplicateSearchLimits;
  @Nested(() => DaysBeforeRelease) preReleaseWindow!: DaysBeforeRelease;
  @Nested(() => TaskPeriods) taskPeriods!: TaskPeriods;
  @Integer({ min: 1800, max: 2000 }) firstYearOfLives!: number;
  @Integer({ min: 1990, max: 2079 }) firstYearOfRecords!: number;
  @Integer({ min: 0, max: 365 }) daysBeforeWork!: number;
  @Integer({ min: 0, max: 60 }) monthsOfPlansBack!: number;
  @Integer({ min: 1, max: 120 }) monthsOfPlansAhead!: number;
  @Integer({ min: 1, max: 80 }) yearsOfLongTerm!: number;
  /** Values that hold from a later day on, first day first. */
  @ListOf(() => PlannedSetting, { max: 200 }) planned!: PlannedSetting[];
  @Integer({ min: 1 }) version!: number;
}

export class ChangeSettingsBody {
  @Omittable() @Line({ max: 60 }) timeZone?: string;
  @Omittable()
  @Text({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u, problem: 'country' })
  phoneRegion?: string;
  @Omittable()
  @Text({
    min: 4,
    max: 30,
    pattern: /^[9A]+(?:[ /-][9A]+)*$/u,
    problem: 'personalNumberFormSigns',
  })
  personalNumberForm?: string;
  @Omittable() @Flag() romanisation?: boolean;
  @Omittable()
  @Nullable()
  @Text({ min: 3, max: 30, pattern: /^[+*#]?\d[\d ()-]*\d#?$/u, problem: 'hotlineNumber' })
  hotlineNumber?: string | null;
  @Omittable() @Integer({ min: 1, max: 60 }) invitationDays?: number;
  @Omittable() @Integer({ min: 1, max: 365 }) undoMergeDays?: number;
  @Omittable() @Integer({ min: 0, max: 3600 }) equalPersonSeconds?: number;
  @Omittable() @Nested(() => DuplicateSearchLimits) duplicateSearches?: DuplicateSearchLimits;
  @Omittable() @Nested(() => DaysBeforeRelease) preReleaseWindow?: DaysBeforeRelease;
  @Omittable() @Nested(() => TaskPeriods) taskPeriods?: TaskPeriods;
  @Omittable() @Integer({ min: 1800, max: 2000 }) firstYearOfLives?: number;
  @Omittable() @Integer({ min: 1990, max: 2079 }) firstYearOfRecords?: number;
  @Omittable() @Integer({ min: 0, max: 365 }) daysBeforeWork?: number;
  @Omittable() @Integer({ min: 0, max: 60 }) monthsOfPlansBack?: number;
  @Omittable() @Integer({ min: 1, max: 120 }) monthsOfPlansAhead?: number;
  @Omittable() @Integer({ min: 1, max: 80 }) yearsOfLongTerm?: number;
  /** Day from which the values hold: today or later. */
  @CalendarDate() validFrom!: string;
}

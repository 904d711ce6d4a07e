import {
  listOf,
  LocalizedName,
  LocalizedText,
  StaffRef,
  WholeListQuery,
} from '../kernel/common.dto.js';
import {
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { riskLevels, sexes, type RiskLevel, type Sex } from '../beneficiaries/codes.js';
import {
  approvalCriteria,
  audiences,
  programmeLanguages,
  type ApprovalCriterion,
  type Audience,
  type ProgrammeLanguage,
} from './codes.js';
import { programmeVersionMachine, type ProgrammeVersionState } from './states.js';

/** An area of programmes; the Department of Georgia has five. */
export class Area {
  @Text({ max: 60 }) code!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  /** Whether programmes may be added to it; its programmes keep it. */
  @Flag() active!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class CreateAreaBody {
  /** Short name for programs, such as `education`; it cannot change. */
  @Text({ max: 60, pattern: /^[a-z][a-z-]*$/u, problem: 'code' }) code!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
}
export class ChangeAreaBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @Flag() active?: boolean;
}
export class AreaList extends listOf(() => Area) {}

/** Summary of the version of a programme in use. */
export class CurrentVersion {
  @Uuid() id!: string;
  @Integer({ min: 1 }) number!: number;
  @Integer({ min: 1 }) sessions!: number;
  /** False while the number of sessions is a default that the Department has not confirmed. */
  @Flag() sessionsConfirmed!: boolean;
  @Integer({ min: 1 }) sessionMinutes!: number;
  /** Sex for which the programme is intended; null = every sex. */
  @Nullable() @OneOf(sexes) onlySex!: Sex | null;
  /** Risk levels that the programme is for; empty = all. */
  @OneOfList(riskLevels) riskLevels!: RiskLevel[];
  @OneOfList(programmeLanguages) languages!: ProgrammeLanguage[];
}

export class Programme {
  @Uuid() id!: string;
  @Text({ max: 60 }) code!: string;
  @Text({ max: 60 }) areaCode!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  /** Audience of the version in use; without one, the audience for which the programme was added. */
  @OneOf(audiences) audience!: Audience;
  /** False while the Georgian title is a proposal that the Department has not confirmed. */
  @Flag() confirmed!: boolean;
  /** False until a version is approved for the first time; such a programme cannot be proposed. */
  @Flag() approved!: boolean;
  @Nullable() @Nested(() => CurrentVersion) currentVersion!: CurrentVersion | null;
  @Integer({ min: 1 }) version!: number;
}
export class ProgrammeList extends listOf(() => Programme) {}
export class ProgrammeListQuery extends WholeListQuery {
  @Omittable() @Text({ max: 60 }) areaCode?: string;
}

/** A new programme with the minimum for its first draft; `changeProgrammeVersion` sets the rest. */
export class CreateProgrammeBody {
  /** Short name for programs, such as `relapse-prevention`; it cannot change. */
  @Text({ max: 60, pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, problem: 'codeWithDigits' })
  code!: string;
  @Text({ max: 60 }) areaCode!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
  @OneOf(audiences) audience!: Audience;
  @Integer({ min: 1, max: 200 }) sessions!: number;
  @Integer({ min: 15, max: 480 }) sessionMinutes!: number;
}
export class ChangeProgrammeBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  /**
   * Changes only until the first version is approved, because the officers' access to enrolments depends on
   * the area.
   */
  @Omittable() @Text({ max: 60 }) areaCode?: string;
  /** Whether the Department has confirmed the title. */
  @Omittable() @Flag() confirmed?: boolean;
}

/** A course session with obligatory attendance, by its number. */
export class ObligatorySession {
  @Integer({ min: 1, max: 200 }) number!: number;
}

/** Content of a version; frozen from its approval on. */
export class ProgrammeVersionContent {
  @Integer({ min: 1, max: 200 }) sessions!: number;
  @Flag() sessionsConfirmed!: boolean;
  @Integer({ min: 15, max: 480 }) sessionMinutes!: number;
  /** Usual length of the course in months; `monthsTo` is its upper limit. */
  @Nullable() @Integer({ min: 1, max: 60 }) monthsFrom!: number | null;
  @Nullable() @Integer({ min: 1, max: 60 }) monthsTo!: number | null;
  /** Completion: share of the held sessions that has to be attended, in per cent. */
  @Integer({ min: 1, max: 100 }) minimumAttendancePercent!: number;
  /** Completion: sessions that must not be missed. */
  @ListOf(() => ObligatorySession, { max: 200 }) obligatorySessions!: ObligatorySession[];
  /** Completion: whether a test after the course is required. */
  @Flag() postTestRequired!: boolean;
  @OneOf(audiences) audience!: Audience;
  /** Sex for which the programme is intended; null = every sex. */
  @Nullable() @OneOf(sexes) onlySex!: Sex | null;
  /** Risk levels that the programme is for; empty = all. */
  @OneOfList(riskLevels) riskLevels!: RiskLevel[];
  @OneOfList(programmeLanguages, { min: 1 }) languages!: ProgrammeLanguage[];
  @Integer({ min: 2, max: 30 }) groupMinimum!: number;
  @Integer({ min: 2, max: 30 }) groupMaximum!: number;
  /** Facilitators that a group needs to start. */
  @Integer({ min: 1, max: 4 }) facilitators!: number;
  /** Points of the approval file that the description covers. */
  @OneOfList(approvalCriteria) criteria!: ApprovalCriterion[];
  @Nullable() @Text({ max: 8000 }) description!: string | null;
}

/** Changes of a version. Absent fields keep the value of the newest version, or of the draft. */
export class ProgrammeVersionChanges {
  @Omittable() @Integer({ min: 1, max: 200 }) sessions?: number;
  @Omittable() @Flag() sessionsConfirmed?: boolean;
  @Omittable() @Integer({ min: 15, max: 480 }) sessionMinutes?: number;
  @Omittable() @Nullable() @Integer({ min: 1, max: 60 }) monthsFrom?: number | null;
  @Omittable() @Nullable() @Integer({ min: 1, max: 60 }) monthsTo?: number | null;
  @Omittable() @Integer({ min: 1, max: 100 }) minimumAttendancePercent?: number;
  @Omittable()
  @ListOf(() => ObligatorySession, { max: 200 })
  obligatorySessions?: ObligatorySession[];
  @Omittable() @Flag() postTestRequired?: boolean;
  @Omittable() @OneOf(audiences) audience?: Audience;
  @Omittable() @Nullable() @OneOf(sexes) onlySex?: Sex | null;
  @Omittable() @OneOfList(riskLevels) riskLevels?: RiskLevel[];
  @Omittable() @OneOfList(programmeLanguages, { min: 1 }) languages?: ProgrammeLanguage[];
  @Omittable() @Integer({ min: 2, max: 30 }) groupMinimum?: number;
  @Omittable() @Integer({ min: 2, max: 30 }) groupMaximum?: number;
  @Omittable() @Integer({ min: 1, max: 4 }) facilitators?: number;
  @Omittable() @OneOfList(approvalCriteria) criteria?: ApprovalCriterion[];
  @Omittable() @Nullable() @Text({ max: 8000 }) description?: string | null;
}

export class DraftProgrammeVersionBody extends ProgrammeVersionChanges {
  @Uuid() programmeId!: string;
}

export class ProgrammeVersion extends ProgrammeVersionContent {
  @Uuid() id!: string;
  @Uuid() programmeId!: string;
  @Integer({ min: 1 }) number!: number;
  @OneOf(programmeVersionMachine.states) state!: ProgrammeVersionState;
  @Nullable() @Text({ max: 4000 }) reviewNote!: string | null;
  /** Author of the last step, who therefore cannot approve; null for what ships with the product. */
  @Nullable() @Nested(() => StaffRef) lastStepBy!: StaffRef | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ProgrammeVersionList extends listOf(() => ProgrammeVersion) {}

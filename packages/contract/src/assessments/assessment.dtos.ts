import { pageOf, PageQuery, LocalizedText, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Decimal,
  Dictionary,
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  TextList,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { FormAlert } from './instrument.dtos.js';
import { languages } from '../platform/codes.js';
import {
  assessmentSteps,
  assessmentAudiences,
  notComparableReasons,
  reliableChanges,
  type AssessmentAudience,
  type AssessmentStepCode,
  type NotComparableReason,
  type ReliableChangeCode,
} from './codes.js';
import {
  assessmentMachine,
  levelOverrideMachine,
  type AssessmentState,
  type LevelOverrideState,
} from './states.js';

const code = { max: 80 };
const answers = 'Answers by the link id of the question; null clears one';

export class CreateAssessmentBody {
  @Uuid() caseId!: string;
  @Text(code) instrumentCode!: string;
  /** Rules for adults or juveniles; from the category of the case by default. */
  @Omittable() @OneOf(assessmentAudiences) audience?: AssessmentAudience;
  /** Language in which the form is filled in; Georgian by default. */
  @Omittable() @OneOf(languages) language?: 'ka' | 'en';
  /** Day of the interview or test; today by default. */
  @Omittable() @CalendarDate() assessedOn?: string;
  @Omittable() @Dictionary({}, answers) answers?: Record<string, unknown>;
}

/** A part of a draft: an absent answer stays, null clears it. */
export class SaveAnswersBody {
  @Dictionary({}, answers) answers!: Record<string, unknown>;
}

/** Correction of a locked assessment: the earlier answers are kept beside the corrected ones. */
export class AmendAssessmentBody {
  @Text({ max: 4000 }) reason!: string;
  @Dictionary({}, answers) answers!: Record<string, unknown>;
}

export class ProposeOverrideBody {
  /** Level one step above or below the computed one. */
  @Text(code) level!: string;
  @Text({ max: 4000 }) reason!: string;
}

export class InstrumentRef {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @Integer({ min: 1 }) version!: number;
}
export class ScaleBand {
  @Text(code) scale!: string;
  @Nullable() @Text(code) band!: string | null;
}
export class ScaleScore extends ScaleBand {
  /** Score; null with too few answers. */
  @Nullable() @Decimal() value!: number | null;
  @Integer({ min: 0 }) answered!: number;
  @Integer({ min: 0 }) items!: number;
  @Flag() proRated!: boolean;
  @Integer({ min: 1 }) algorithmVersion!: number;
}
/** Rating of a factor: 0 none or a strength, 1 slight, 2 clear, 3 serious. */
export class FactorRating {
  @Text(code) factor!: string;
  @Nullable() @Integer() rating!: number | null;
}
export class RatedFactor extends FactorRating {
  @OneOf(['static', 'dynamic']) kind!: 'static' | 'dynamic';
  @TextList() centralEight!: string[];
  @Nullable() @Text({ min: 0, max: 10_000 }) evidence!: string | null;
  @TextList() sources!: string[];
}
export class AssessedNeed {
  @Text(code) factor!: string;
  @Integer() rating!: number;
  @Flag() criminogenic!: boolean;
  /** Codes of programmes suggested to the author of the plan, never chosen by the system. */
  @TextList() suggestedProgrammes!: string[];
  @TextList() suggestedServices!: string[];
}
/** Summary behind the level. Static and dynamic sums are separate; strengths are never subtracted. */
export class RiskSummary {
  @Nullable() @Text(code) level!: string | null;
  @Decimal() staticSum!: number;
  @Decimal() dynamicSum!: number;
  @Decimal() levelSum!: number;
  @ListOf(() => RatedFactor) factors!: RatedFactor[];
  @TextList() unrated!: string[];
  @ListOf(() => AssessedNeed) needs!: AssessedNeed[];
  @ListOf(() => AssessedNeed) topNeeds!: AssessedNeed[];
  @TextList() responsivity!: string[];
  @TextList() strengths!: string[];
}
/** Change since the last assessment with the same instrument. */
export class ScaleChange {
  @Text(code) scale!: string;
  @Uuid() previousId!: string;
  @CalendarDate() previousOn!: string;
  @Nullable() @OneOf(notComparableReasons) notComparable!: NotComparableReason | null;
  @Nullable() @Decimal() difference!: number | null;
  /** Reliable change; null when the constants of the scale are not known. */
  @Nullable() @OneOf(reliableChanges) reliable!: ReliableChangeCode | null;
  @Nullable() @Flag() caseBefore!: boolean | null;
  @Nullable() @Flag() clinicallySignificant!: boolean | null;
}
export class FollowUp {
  @Text(code) instrumentCode!: string;
  @Nested(() => LocalizedText) reason!: LocalizedText;
}
export class AssessmentAmendment {
  @Integer({ min: 2 }) revision!: number;
  @Text({ max: 4000 }) reason!: string;
  @Nested(() => StaffRef) by!: StaffRef;
  @Instant() at!: string;
  /** Link ids of the answers that changed. */
  @TextList({ max: 500 }) changed!: string[];
}
export class AssessmentStep {
  @OneOf(assessmentSteps) event!: AssessmentStepCode;
  /** Null for a step of the system, which ends the drafts of a closed case. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
  @Instant() at!: string;
  @Nullable() @Text({ max: 4000 }) note!: string | null;
}
export class LevelOverride {
  @Uuid() id!: string;
  @OneOf(levelOverrideMachine.states) state!: LevelOverrideState;
  @Text(code) level!: string;
  @Text({ max: 4000 }) reason!: string;
  @Nested(() => StaffRef) proposedBy!: StaffRef;
  @Instant() proposedAt!: string;
  @Nullable() @Nested(() => StaffRef) decidedBy!: StaffRef | null;
  @Nullable() @Instant() decidedAt!: string | null;
  @Nullable() @Text({ max: 4000 }) decisionNote!: string | null;
}

export class AssessmentListItem {
  @Uuid() id!: string;
  @Uuid() caseId!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => InstrumentRef) instrument!: InstrumentRef;
  @Flag() clinical!: boolean;
  @OneOf(assessmentMachine.states) state!: AssessmentState;
  @CalendarDate() assessedOn!: string;
  /** Level in force; null without a risk summary or before completion. Not the officer's official level. */
  @Nullable() @Text(code) level!: string | null;
  @ListOf(() => ScaleBand) bands!: ScaleBand[];
  /** Scores; null when the caller may not see them. */
  @Nullable() @ListOf(() => ScaleScore) scores!: ScaleScore[] | null;
  @Nested(() => StaffRef) createdBy!: StaffRef;
  @Instant() createdAt!: string;
  @Nullable() @Instant() completedAt!: string | null;
  @Nullable() @Instant() approvedAt!: string | null;
  /** Last day for the reassessment of the person; from the approved assessment that gives the level. */
  @Nullable() @CalendarDate() reassessDueOn!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class AssessmentPage extends pageOf(() => AssessmentListItem) {}
export class AssessmentListQuery extends PageQuery {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() caseId?: string;
  @Omittable() @Text(code) instrumentCode?: string;
  @Omittable() @OneOf(assessmentMachine.states) state?: AssessmentState;
}

/** Preliminary result of the answers of a draft; nothing of it is stored. */
export class AssessmentPreview {
  /** Version of the assessment whose answers were evaluated. */
  @Integer({ min: 1 }) version!: number;
  @ListOf(() => ScaleScore) scores!: ScaleScore[];
  @Nullable() @Nested(() => RiskSummary) summary!: RiskSummary | null;
  @ListOf(() => ScaleChange) changes!: ScaleChange[];
  /** Alerts that the answers cause, which completion would raise too. */
  @ListOf(() => FormAlert) alerts!: FormAlert[];
}

/** One assessment as far as the caller's role may see it; hidden fields are null. */
export class Assessment extends AssessmentListItem {
  @OneOf(assessmentAudiences) audience!: AssessmentAudience;
  @OneOf(languages) language!: 'ka' | 'en';
  /** Whether the wording or the method is not validated; to be shown with every result. */
  @Flag() notValidated!: boolean;
  /** Ratings of the nine factors; an officer gets them without dependences and health. */
  @ListOf(() => FactorRating) factors!: FactorRating[];
  @Nullable() @Dictionary({}) answers!: Record<string, unknown> | null;
  @Nullable() @Nested(() => RiskSummary) summary!: RiskSummary | null;
  @Nullable() @ListOf(() => ScaleChange) changes!: ScaleChange[] | null;
  /** Available instruments that the answers suggest. */
  @Nullable() @ListOf(() => FollowUp) followUps!: FollowUp[] | null;
  @Nullable() @ListOf(() => AssessmentAmendment) amendments!: AssessmentAmendment[] | null;
  @Nullable() @ListOf(() => LevelOverride) overrides!: LevelOverride[] | null;
  @Nullable() @ListOf(() => AssessmentStep) steps!: AssessmentStep[] | null;
}

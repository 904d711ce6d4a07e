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
  /** Whose rules apply; from the category of the case unless told. */
  @Omittable() @OneOf(assessmentAudiences) audience?: AssessmentAudience;
  /** Language in which the form is filled in; Georgian unless told. */
  @Omittable() @OneOf(languages) language?: 'ka' | 'en';
  /** Day of the interview or test; today unless told. */
  @Omittable() @CalendarDate() assessedOn?: string;
  @Omittable() @Dictionary({}, answers) answers?: Record<string, unknown>;
}

/** A draft is saved in parts: what is absent stays, null clears. */
export class SaveAnswersBody {
  @Dictionary({}, answers) answers!: Record<string, unknown>;
}

/** Corrects a locked assessment: the earlier answers stay on record beside the corrected ones. */
export class AmendAssessmentBody {
  @Text({ max: 4000 }) reason!: string;
  @Dictionary({}, answers) answers!: Record<string, unknown>;
}

export class ProposeOverrideBody {
  /** One step above or below the computed level. */
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
  /** null: too few answers. */
  @Nullable() @Decimal() value!: number | null;
  @Integer({ min: 0 }) answered!: number;
  @Integer({ min: 0 }) items!: number;
  @Flag() proRated!: boolean;
  @Integer({ min: 1 }) algorithmVersion!: number;
}
/** 0 none or a strength, 1 slight, 2 clear, 3 serious. */
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
  /** Offered to the one who plans, never chosen by the system. */
  @TextList() suggestedProgrammes!: string[];
  @TextList() suggestedServices!: string[];
}
/** The summary behind the level. Static and dynamic sums stand apart; strengths are never subtracted. */
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
/** Against the last assessment with the same instrument. */
export class ScaleChange {
  @Text(code) scale!: string;
  @Uuid() previousId!: string;
  @CalendarDate() previousOn!: string;
  @Nullable() @OneOf(notComparableReasons) notComparable!: NotComparableReason | null;
  @Nullable() @Decimal() difference!: number | null;
  /** null: the constants of the scale are not known. */
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
  @Nested(() => StaffRef) by!: StaffRef;
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
  /** null: the numbers are not the caller's to see. */
  @Nullable() @ListOf(() => ScaleScore) scores!: ScaleScore[] | null;
  @Nested(() => StaffRef) createdBy!: StaffRef;
  @Instant() createdAt!: string;
  @Nullable() @Instant() completedAt!: string | null;
  @Nullable() @Instant() approvedAt!: string | null;
  /** By when the person is to be assessed anew; of the approved assessment that gives the level. */
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

/** What follows from the answers of a draft so far; nothing of it is stored. */
export class AssessmentPreview {
  /** The version of the assessment whose answers were looked at. */
  @Integer({ min: 1 }) version!: number;
  @ListOf(() => ScaleScore) scores!: ScaleScore[];
  @Nullable() @Nested(() => RiskSummary) summary!: RiskSummary | null;
  @ListOf(() => ScaleChange) changes!: ScaleChange[];
  /** Alerts for which the answers give reason, those that completion would raise too. */
  @ListOf(() => FormAlert) alerts!: FormAlert[];
}

/** One assessment, as far as the caller's role may see it: what is not theirs is null. */
export class Assessment extends AssessmentListItem {
  @OneOf(assessmentAudiences) audience!: AssessmentAudience;
  @OneOf(languages) language!: 'ka' | 'en';
  /** The wording or the method is not validated: to be shown with every result. */
  @Flag() notValidated!: boolean;
  /** Ratings of the nine factors; an officer sees those without dependences and health. */
  @ListOf(() => FactorRating) factors!: FactorRating[];
  @Nullable() @Dictionary({}) answers!: Record<string, unknown> | null;
  @Nullable() @Nested(() => RiskSummary) summary!: RiskSummary | null;
  @Nullable() @ListOf(() => ScaleChange) changes!: ScaleChange[] | null;
  /** Instruments worth offering, of those that are available. */
  @Nullable() @ListOf(() => FollowUp) followUps!: FollowUp[] | null;
  @Nullable() @ListOf(() => AssessmentAmendment) amendments!: AssessmentAmendment[] | null;
  @Nullable() @ListOf(() => LevelOverride) overrides!: LevelOverride[] | null;
  @Nullable() @ListOf(() => AssessmentStep) steps!: AssessmentStep[] | null;
}

import { listOf, LocalizedText } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Decimal,
  Flag,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  OneOfList,
  Scalar,
  Text,
  TextList,
  Integer,
} from '../kernel/fields.js';
import { staffRoles, type StaffRole } from '../kernel/roles.js';
import {
  alertSeverities,
  assessmentAudiences,
  conditionOperators,
  formItemTypes,
  instrumentStatuses,
  translationStatuses,
  validationStatuses,
  type AlertSeverity,
  type AssessmentAudience,
  type FormConditionOperator,
  type FormItemType,
  type FormTranslationStatus,
  type InstrumentStatus,
  type ValidationStatus,
} from './codes.js';

const code = { max: 80 };

/** A condition on an earlier answer of the same form. */
export class FormCondition {
  @Text(code) linkId!: string;
  @OneOf(conditionOperators) operator!: FormConditionOperator;
  /**
   * Value of the condition: a flag for `answered`; a number, or the score of the chosen option, for `atLeast`
   * and `atMost`.
   */
  @Scalar() value!: string | number | boolean;
}
export class FormConditionGroup {
  @OneOf(['all', 'any']) match!: 'all' | 'any';
  @ListOf(() => FormCondition) conditions!: FormCondition[];
}
export class FormOption {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) text!: LocalizedText;
  @Nullable() @Decimal() score!: number | null;
  /** Whether the option excludes all others. */
  @Omittable() @Flag() exclusive?: boolean;
}
export class FormItem {
  @Text(code) linkId!: string;
  @OneOf(formItemTypes) type!: FormItemType;
  @Nested(() => LocalizedText) text!: LocalizedText;
  @Omittable() @Nested(() => LocalizedText) help?: LocalizedText;
  @Flag() required!: boolean;
  @Omittable() @Nested(() => FormConditionGroup) requiredWhen?: FormConditionGroup;
  @Omittable() @Nested(() => FormConditionGroup) showWhen?: FormConditionGroup;
  /** Audiences that are asked; absent = all. */
  @Omittable() @OneOfList(assessmentAudiences) audience?: AssessmentAudience[];
  @Omittable() @ListOf(() => FormOption) options?: FormOption[];
  @Omittable() @Integer() minimum?: number;
  @Omittable() @Integer() maximum?: number;
  @Omittable() @Integer({ min: 1 }) maximumLength?: number;
}
export class FormSection {
  @Text(code) id!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @Omittable() @Nested(() => LocalizedText) introduction?: LocalizedText;
  @ListOf(() => FormItem) items!: FormItem[];
}
export class FormBand {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  /** Lowest score of the band. */
  @Decimal() from!: number;
}
export class FormScale {
  @Text(code) id!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(['worse', 'better']) higherIs!: 'worse' | 'better';
  /** Every band of all sets by sex or age, once. */
  @ListOf(() => FormBand) bands!: FormBand[];
  /** Smallest change beyond measurement error, in points; null when it is not known. */
  @Nullable() @Decimal() reliableChange!: number | null;
  @Nullable() @Decimal() cutOff!: number | null;
  @Nullable() @Text({ max: 1000 }) citation!: string | null;
}
export class FormAlert {
  @Text(code) code!: string;
  @OneOf(alertSeverities) severity!: AlertSeverity;
  @Nested(() => LocalizedText) title!: LocalizedText;
}
export class FormFactor {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(['static', 'dynamic']) kind!: 'static' | 'dynamic';
  @Text(code) ratingLinkId!: string;
  @Text(code) evidenceLinkId!: string;
  @Text(code) sourceLinkId!: string;
}
export class FormLevel {
  @Text(code) level!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @Decimal() from!: number;
}
export class FormBarrier {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
}
/**
 * Rules that derive a level from the ratings of factors. They support planning and are not a validated
 * prediction.
 */
export class FormRiskSummary {
  @ListOf(() => FormFactor) factors!: FormFactor[];
  @ListOf(() => FormLevel) levels!: FormLevel[];
  @TextList({ maxLength: 80 }) protectiveLinkIds!: string[];
  @ListOf(() => FormBarrier) responsivity!: FormBarrier[];
}
export class FormTranslations {
  @OneOf(translationStatuses) ka!: FormTranslationStatus;
  @OneOf(translationStatuses) en!: FormTranslationStatus;
}
export class FormLicence {
  @Text({ max: 1000 }) owner!: string;
  @Text({ max: 2000 }) terms!: string;
  /** Attribution, to be shown wherever the form is shown. */
  @Text({ max: 2000 }) attribution!: string;
  @Flag() redistribution!: boolean;
  /** Status of each translation; `working` = nobody has validated the wording. */
  @Nested(() => FormTranslations) translations!: FormTranslations;
}

export class InstrumentVersionSummary {
  @Text(code) instrumentCode!: string;
  @Integer({ min: 1 }) number!: number;
  @OneOf(instrumentStatuses) status!: InstrumentStatus;
  @Nullable() @CalendarDate() validFrom!: string | null;
  @Nullable() @CalendarDate() validTo!: string | null;
}
export class InstrumentVersions extends listOf(() => InstrumentVersionSummary) {}

/** One version with all that is needed to show and fill the form. */
export class InstrumentVersion extends InstrumentVersionSummary {
  @Nested(() => LocalizedText) title!: LocalizedText;
  @Nested(() => LocalizedText) instructions!: LocalizedText;
  @OneOfList(assessmentAudiences) audience!: AssessmentAudience[];
  @OneOfList(staffRoles) filledBy!: StaffRole[];
  @Flag() clinical!: boolean;
  @OneOf(validationStatuses) validationStatus!: ValidationStatus;
  /** Statement of what the result is and is not; to be shown with it. */
  @Nested(() => LocalizedText) validationStatement!: LocalizedText;
  @ListOf(() => FormSection) sections!: FormSection[];
  @ListOf(() => FormScale) scales!: FormScale[];
  @ListOf(() => FormAlert) alerts!: FormAlert[];
  @Nullable() @Nested(() => FormRiskSummary) riskSummary!: FormRiskSummary | null;
  @Nested(() => FormLicence) licence!: FormLicence;
}

export class Instrument {
  @Text(code) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @Flag() clinical!: boolean;
  @OneOfList(staffRoles) filledBy!: StaffRole[];
  @OneOfList(assessmentAudiences) audience!: AssessmentAudience[];
  /** Number of the version that a new assessment uses; null when there is none. */
  @Nullable() @Integer({ min: 1 }) activeVersion!: number | null;
}
export class Instruments extends listOf(() => Instrument) {}

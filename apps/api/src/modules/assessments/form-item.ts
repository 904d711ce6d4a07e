import type { AssessmentAudience, Localized, QuestionConditions } from '@gza/contract';

export type { Answers, AnswerValue } from '@gza/contract';

export type Audience = AssessmentAudience;
export type Sex = 'female' | 'male';

/** Data about the person that the rules need. Absent sex or age means "not known". */
export interface RespondentContext {
  readonly audience: Audience;
  readonly sex?: Sex | undefined;
  /** Completed years on the day of the assessment. */
  readonly ageYears?: number | undefined;
}

/** Condition on answers to earlier questions of the same form. */
export type ConditionGroup = QuestionConditions;

export interface Option {
  readonly code: string;
  readonly text: Localized;
  /** Score of the choice. `null`: no score ("declined", "not discussed"), counted as missing. */
  readonly score: number | null;
  /** Only for several choices: the choice excludes all others ("none of these"). */
  readonly exclusive?: boolean;
}

interface ItemBase {
  readonly linkId: string;
  readonly text: Localized;
  readonly help?: Localized;
  readonly required: boolean;
  readonly requiredWhen?: ConditionGroup;
  readonly showWhen?: ConditionGroup;
  /** Audiences that are asked; absent = all. */
  readonly audience?: readonly Audience[];
}

export interface ChoiceItem extends ItemBase {
  readonly type: 'choice' | 'multiChoice';
  readonly options: readonly Option[];
}
export interface IntegerItem extends ItemBase {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}
export interface TextItem extends ItemBase {
  readonly type: 'text';
  readonly maximumLength: number;
}
export interface BooleanItem extends ItemBase {
  readonly type: 'boolean';
}
export interface DateItem extends ItemBase {
  readonly type: 'date';
}
export type Item = ChoiceItem | IntegerItem | TextItem | BooleanItem | DateItem;

export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly introduction?: Localized;
  readonly items: readonly Item[];
}

import type { AssessmentAudience, FormConditionOperator, FormItemType } from './codes.js';

/**
 * Part of a form that its rules read. A stored version and the one in API responses both match it, so that
 * server and portal show the same questions and find the same errors.
 */
export interface FormQuestion {
  readonly linkId: string;
  readonly type: FormItemType;
  readonly required: boolean;
  readonly requiredWhen?: QuestionConditions;
  readonly showWhen?: QuestionConditions;
  /** Audiences that are asked; absent = all. */
  readonly audience?: readonly AssessmentAudience[];
  readonly options?: readonly QuestionOption[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maximumLength?: number;
}

export interface QuestionOption {
  readonly code: string;
  /** Score of the choice; `null` = none, and the answer counts as missing. */
  readonly score: number | null;
  readonly exclusive?: boolean;
}

export interface QuestionCondition {
  readonly linkId: string;
  readonly operator: FormConditionOperator;
  readonly value: string | number | boolean;
}

export interface QuestionConditions {
  readonly match: 'all' | 'any';
  readonly conditions: readonly QuestionCondition[];
}

export interface FormQuestions<Question extends FormQuestion = FormQuestion> {
  readonly sections: readonly { readonly items: readonly Question[] }[];
}

export type AnswerValue = string | number | boolean | readonly string[];
/** Answers by link id. A cleared answer is an absent key. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Data besides the answers on which the questions of a form depend. */
export interface Asked {
  readonly audience: AssessmentAudience;
}

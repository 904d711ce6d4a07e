import type { AssessmentAudience, FormConditionOperator, FormItemType } from './codes.js';

/**
 * What the rules of a form read of it. A stored version and the one that the API hands out both fit,
 * so that the server and the portal ask the same questions and find the same faults.
 */
export interface FormQuestion {
  readonly linkId: string;
  readonly type: FormItemType;
  readonly required: boolean;
  readonly requiredWhen?: QuestionConditions;
  readonly showWhen?: QuestionConditions;
  /** Absent: asked of everybody. */
  readonly audience?: readonly AssessmentAudience[];
  readonly options?: readonly QuestionOption[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maximumLength?: number;
}

export interface QuestionOption {
  readonly code: string;
  /** `null`: the choice carries no score and counts as missing. */
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

/** What the questions of a form depend on besides the answers. */
export interface Asked {
  readonly audience: AssessmentAudience;
}

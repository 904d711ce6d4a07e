import { answerProblems, type AnswerStage } from '@gza/contract';
import { invalid, type FieldError } from '../../platform/errors.js';
import type { Answers, RespondentContext } from './form-item.js';
import type { FormVersion } from './form-version.js';

/**
 * Merges saved answers into the stored ones: an absent key keeps the answer, null clears it. Own keys only.
 */
export function mergeAnswers(stored: Answers, part: Readonly<Record<string, unknown>>): Answers {
  const merged = new Map<string, unknown>(Object.entries(stored));
  for (const [linkId, value] of Object.entries(part)) {
    if (value === null) merged.delete(linkId);
    else merged.set(linkId, value);
  }
  // `requireSound` checks the answers before they are used.
  return Object.fromEntries(merged) as Answers;
}

/** Throws one error with all invalid answers. */
export function requireSound(
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
  stage: AnswerStage,
): void {
  const errors: FieldError[] = answerProblems(version, answers, context, stage);
  if (errors.length > 0) throw invalid(...errors);
}

/** Returns the link ids whose answers differ. */
export function changedAnswers(before: Answers, after: Answers): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}

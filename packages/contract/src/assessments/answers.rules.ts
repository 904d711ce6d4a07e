import type { FieldProblem } from '../kernel/field-problem.js';
import { isCalendarDate } from '../kernel/formats.js';
import { answerTo, groupHolds, isAnswered, shownForm, type ShownForm } from './conditions.rules.js';
import type { Answers, Asked, FormQuestion, FormQuestions } from './form.types.js';

/**
 * A problem of one answer. The pointer (RFC 6901) starts at the root of the request body; the parameters are
 * limits and allowed codes, never the answer itself.
 */
export type AnswerProblem = FieldProblem & { readonly pointer: string };

type Finding = FieldProblem;

/**
 * Stage of the check. Drafts are saved in parts; completion also requires every required answer and no hidden
 * one.
 */
export type AnswerStage = 'draft' | 'completion';

const optionsOf = (item: FormQuestion) => item.options ?? [];
const wrongType = (expected: string): Finding => ({ code: 'type', params: { expected } });

function unknownOption(item: FormQuestion): Finding {
  return { code: 'oneOf', params: { allowed: optionsOf(item).map((option) => option.code) } };
}

function checkSeveral(item: FormQuestion, values: readonly unknown[]): Finding | null {
  if (!values.every((value) => typeof value === 'string')) return wrongType('string');
  const chosen = values.map((code) => optionsOf(item).find((option) => option.code === code));
  if (chosen.includes(undefined)) return unknownOption(item);
  if (new Set(values).size < values.length) return { code: 'uniqueItems' };
  const exclusive = chosen.find((option) => option?.exclusive === true);
  if (exclusive !== undefined && values.length > 1) {
    return { code: 'exclusiveOption', params: { option: exclusive.code } };
  }
  return null;
}

function checkInteger(item: FormQuestion, value: unknown): Finding | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType('integer');
  const { minimum, maximum } = item;
  if (minimum !== undefined && value < minimum)
    return { code: 'minimum', params: { limit: minimum } };
  if (maximum !== undefined && value > maximum)
    return { code: 'maximum', params: { limit: maximum } };
  return null;
}

function checkText(item: FormQuestion, value: unknown): Finding | null {
  if (typeof value !== 'string') return wrongType('string');
  const limit = item.maximumLength;
  if (limit === undefined || value.length <= limit) return null;
  return { code: 'maxLength', params: { limit } };
}

function checkValue(item: FormQuestion, value: unknown): Finding | null {
  switch (item.type) {
    case 'choice':
      if (typeof value !== 'string') return wrongType('string');
      return optionsOf(item).some((option) => option.code === value) ? null : unknownOption(item);
    case 'multiChoice':
      return Array.isArray(value) ? checkSeveral(item, value) : wrongType('array');
    case 'boolean':
      return typeof value === 'boolean' ? null : wrongType('boolean');
    case 'integer':
      return checkInteger(item, value);
    case 'text':
      return checkText(item, value);
    case 'date':
      if (typeof value !== 'string') return wrongType('string');
      return isCalendarDate(value) ? null : { code: 'date' };
  }
}

/** Returns whether a shown question requires an answer, by itself or because of another answer. */
export function isRequired(item: FormQuestion, shown: ShownForm): boolean {
  if (item.required) return true;
  return item.requiredWhen !== undefined && groupHolds(item.requiredWhen, shown);
}

/** Escapes `~` and `/` by RFC 6901. */
function pointerTo(linkId: string): string {
  return `/answers/${linkId.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Lists every error of the answers, in the order of the form, unknown questions first. An answer to a
 * question that is hidden by now is an error only at completion.
 */
export function answerProblems(
  form: FormQuestions,
  answers: Readonly<Record<string, unknown>>,
  asked: Asked,
  stage: AnswerStage,
): AnswerProblem[] {
  const items = form.sections.flatMap((section) => section.items);
  const known = new Set(items.map((item) => item.linkId));
  const problems: AnswerProblem[] = Object.keys(answers)
    .filter((linkId) => !known.has(linkId))
    .map((linkId) => ({ pointer: pointerTo(linkId), code: 'unknown' }));
  // Wrongly typed values match no condition, so reading them here is safe.
  const shown = shownForm(form, answers as Answers, asked);
  for (const item of items) {
    const value = answerTo(answers, item.linkId);
    const finding = findingFor(item, value, shown, stage);
    if (finding !== null) problems.push({ pointer: pointerTo(item.linkId), ...finding });
  }
  return problems;
}

function findingFor(
  item: FormQuestion,
  value: unknown,
  shown: ShownForm,
  stage: AnswerStage,
): Finding | null {
  const wrong = value === undefined ? null : checkValue(item, value);
  if (wrong !== null || stage === 'draft') return wrong;
  if (!shown.items.has(item.linkId)) return isAnswered(value) ? { code: 'notApplicable' } : null;
  return !isAnswered(value) && isRequired(item, shown) ? { code: 'required' } : null;
}

import { answerTo, groupHolds, isAnswered, shownForm } from './conditions.rules.js';
import type { ShownForm } from './conditions.rules.js';
import type { Answers, ChoiceItem, Item, RespondentContext } from './form-item.js';
import type { FormVersion } from './form-version.js';
import { itemsOf } from './form-version.js';

export type AnswerProblemCode =
  | 'unknownItem'
  | 'notApplicable'
  | 'required'
  | 'wrongType'
  | 'unknownOption'
  | 'duplicateOption'
  | 'exclusiveOption'
  | 'outOfRange'
  | 'tooLong'
  | 'invalidDate';

export interface AnswerProblem {
  /** JSON pointer (RFC 6901) from the root of the request body. */
  readonly pointer: string;
  readonly code: AnswerProblemCode;
  /** What a text needs to be exact: limits and allowed codes, never the answer itself. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

type Finding = Omit<AnswerProblem, 'pointer'>;

/** Drafts are saved in parts; completion also wants everything required and nothing hidden. */
export type AnswerStage = 'draft' | 'completion';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isCalendarDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  // A day that does not exist rolls over into the next month, so compare what came out.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

function unknownOption(item: ChoiceItem): Finding {
  return { code: 'unknownOption', params: { allowed: item.options.map((option) => option.code) } };
}

function checkSeveral(item: ChoiceItem, values: readonly unknown[]): Finding | null {
  if (!values.every((value) => typeof value === 'string')) return { code: 'wrongType' };
  const chosen = values.map((code) => item.options.find((option) => option.code === code));
  if (chosen.includes(undefined)) return unknownOption(item);
  if (new Set(values).size < values.length) return { code: 'duplicateOption' };
  const exclusive = chosen.find((option) => option?.exclusive === true);
  if (exclusive !== undefined && values.length > 1) {
    return { code: 'exclusiveOption', params: { option: exclusive.code } };
  }
  return null;
}

function checkValue(item: Item, value: unknown): Finding | null {
  switch (item.type) {
    case 'choice':
      if (typeof value !== 'string') return { code: 'wrongType' };
      return item.options.some((option) => option.code === value) ? null : unknownOption(item);
    case 'multiChoice':
      return Array.isArray(value) ? checkSeveral(item, value) : { code: 'wrongType' };
    case 'boolean':
      return typeof value === 'boolean' ? null : { code: 'wrongType' };
    case 'integer':
      if (!Number.isInteger(value)) return { code: 'wrongType' };
      return (value as number) >= item.minimum && (value as number) <= item.maximum
        ? null
        : { code: 'outOfRange', params: { minimum: item.minimum, maximum: item.maximum } };
    case 'text':
      if (typeof value !== 'string') return { code: 'wrongType' };
      return value.length <= item.maximumLength
        ? null
        : { code: 'tooLong', params: { maximum: item.maximumLength } };
    case 'date':
      if (typeof value !== 'string') return { code: 'wrongType' };
      return isCalendarDate(value) ? null : { code: 'invalidDate' };
  }
}

function isRequired(item: Item, shown: ShownForm): boolean {
  if (item.required) return true;
  return item.requiredWhen !== undefined && groupHolds(item.requiredWhen, shown);
}

/** RFC 6901: `~` and `/` are escaped. */
function pointerTo(linkId: string): string {
  return `/answers/${linkId.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Every fault of the answers, in the order of the form, unknown ones first.
 * An answer left behind under a question that is hidden by now is a fault only at completion.
 */
export function answerProblems(
  version: FormVersion,
  answers: Readonly<Record<string, unknown>>,
  context: RespondentContext,
  stage: AnswerStage,
): AnswerProblem[] {
  const items = itemsOf(version);
  const known = new Set(items.map((item) => item.linkId));
  const problems: AnswerProblem[] = Object.keys(answers)
    .filter((linkId) => !known.has(linkId))
    .map((linkId) => ({ pointer: pointerTo(linkId), code: 'unknownItem' }));
  // Wrongly typed values match no condition, so reading them here is safe.
  const shown = shownForm(version, answers as Answers, context);
  for (const item of items) {
    const value = answerTo(answers, item.linkId);
    const finding = findingFor(item, value, shown, stage);
    if (finding !== null) problems.push({ pointer: pointerTo(item.linkId), ...finding });
  }
  return problems;
}

function findingFor(
  item: Item,
  value: unknown,
  shown: ShownForm,
  stage: AnswerStage,
): Finding | null {
  const wrong = value === undefined ? null : checkValue(item, value);
  if (wrong !== null || stage === 'draft') return wrong;
  if (!shown.items.has(item.linkId)) return isAnswered(value) ? { code: 'notApplicable' } : null;
  return !isAnswered(value) && isRequired(item, shown) ? { code: 'required' } : null;
}

import { isCalendarDate } from '@gza/contract';
import type { FieldProblemCode, TextParams } from '@gza/contract';
import { answerTo, groupHolds, isAnswered, shownForm } from './conditions.rules.js';
import type { ShownForm } from './conditions.rules.js';
import type {
  Answers,
  ChoiceItem,
  IntegerItem,
  Item,
  RespondentContext,
  TextItem,
} from './form-item.js';
import type { FormVersion } from './form-version.js';
import { itemsOf } from './form-version.js';

export interface AnswerProblem {
  /** JSON pointer (RFC 6901) from the root of the request body. */
  readonly pointer: string;
  readonly code: FieldProblemCode;
  /** What a text needs to be exact: limits and allowed codes, never the answer itself. */
  readonly params?: TextParams;
}

type Finding = Omit<AnswerProblem, 'pointer'>;

/** Drafts are saved in parts; completion also wants everything required and nothing hidden. */
export type AnswerStage = 'draft' | 'completion';

const wrongType = (expected: string): Finding => ({ code: 'type', params: { expected } });

function unknownOption(item: ChoiceItem): Finding {
  return { code: 'oneOf', params: { allowed: item.options.map((option) => option.code) } };
}

function checkSeveral(item: ChoiceItem, values: readonly unknown[]): Finding | null {
  if (!values.every((value) => typeof value === 'string')) return wrongType('string');
  const chosen = values.map((code) => item.options.find((option) => option.code === code));
  if (chosen.includes(undefined)) return unknownOption(item);
  if (new Set(values).size < values.length) return { code: 'uniqueItems' };
  const exclusive = chosen.find((option) => option?.exclusive === true);
  if (exclusive !== undefined && values.length > 1) {
    return { code: 'exclusiveOption', params: { option: exclusive.code } };
  }
  return null;
}

function checkInteger(item: IntegerItem, value: unknown): Finding | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType('integer');
  if (value < item.minimum) return { code: 'minimum', params: { limit: item.minimum } };
  return value > item.maximum ? { code: 'maximum', params: { limit: item.maximum } } : null;
}

function checkText(item: TextItem, value: unknown): Finding | null {
  if (typeof value !== 'string') return wrongType('string');
  const limit = item.maximumLength;
  return value.length > limit ? { code: 'maxLength', params: { limit } } : null;
}

function checkValue(item: Item, value: unknown): Finding | null {
  switch (item.type) {
    case 'choice':
      if (typeof value !== 'string') return wrongType('string');
      return item.options.some((option) => option.code === value) ? null : unknownOption(item);
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
    .map((linkId) => ({ pointer: pointerTo(linkId), code: 'unknown' }));
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

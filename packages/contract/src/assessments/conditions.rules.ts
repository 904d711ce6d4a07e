import type {
  Answers,
  AnswerValue,
  Asked,
  FormQuestion,
  FormQuestions,
  QuestionCondition,
  QuestionConditions,
} from './form.types.js';

/** Items shown for the answers so far, with the answers that count. */
export interface ShownForm<Question extends FormQuestion = FormQuestion> {
  readonly items: ReadonlyMap<string, Question>;
  /** Answers to shown items only; answers to hidden items count as absent. */
  readonly answers: ReadonlyMap<string, AnswerValue>;
}

/** Returns whether a question is answered. Blank text and empty lists are no answer. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/** Returns an answer by its own key only, so that `__proto__` or `constructor` never counts as an answer. */
export function answerTo(answers: Readonly<Record<string, unknown>>, linkId: string): unknown {
  return Object.hasOwn(answers, linkId) ? answers[linkId] : undefined;
}

/** Returns the number that `atLeast` and `atMost` compare: the value, or the score of the choice. */
function numberOf(item: FormQuestion, value: AnswerValue): number | null {
  if (typeof value === 'number') return value;
  if (item.type !== 'choice') return null;
  return item.options?.find((option) => option.code === value)?.score ?? null;
}

function includes(value: AnswerValue, wanted: QuestionCondition['value']): boolean {
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

function holds(condition: QuestionCondition, shown: ShownForm): boolean {
  const item = shown.items.get(condition.linkId);
  const value = shown.answers.get(condition.linkId);
  if (condition.operator === 'answered') return (value !== undefined) === condition.value;
  if (item === undefined || value === undefined) return false;
  if (condition.operator === 'equals') return includes(value, condition.value);
  if (condition.operator === 'notEquals') return !includes(value, condition.value);
  const number = numberOf(item, value);
  if (number === null || typeof condition.value !== 'number') return false;
  return condition.operator === 'atLeast' ? number >= condition.value : number <= condition.value;
}

/**
 * Returns whether a group of conditions is met. Without an answer every condition is false, except `answered:
 * false`.
 */
export function groupHolds(group: QuestionConditions, shown: ShownForm): boolean {
  const test = (condition: QuestionCondition) => holds(condition, shown);
  return group.match === 'all' ? group.conditions.every(test) : group.conditions.some(test);
}

/**
 * Determines the shown items in one pass. A condition may only refer to earlier items (checked when a version
 * is read), so a hidden question also hides those that depend on its answer.
 */
export function shownForm<Question extends FormQuestion>(
  form: FormQuestions<Question>,
  answers: Answers,
  { audience }: Asked,
): ShownForm<Question> {
  const shown = { items: new Map<string, Question>(), answers: new Map<string, AnswerValue>() };
  for (const item of form.sections.flatMap((section) => section.items)) {
    if (item.audience !== undefined && !item.audience.includes(audience)) continue;
    if (item.showWhen !== undefined && !groupHolds(item.showWhen, shown)) continue;
    shown.items.set(item.linkId, item);
    const value = answerTo(answers, item.linkId);
    if (isAnswered(value)) shown.answers.set(item.linkId, value as AnswerValue);
  }
  return shown;
}

import type {
  Answers,
  AnswerValue,
  Asked,
  FormQuestion,
  FormQuestions,
  QuestionCondition,
  QuestionConditions,
} from './form.types.js';

/** The items a person is asked, given the answers so far, with the answers that count. */
export interface ShownForm<Question extends FormQuestion = FormQuestion> {
  readonly items: ReadonlyMap<string, Question>;
  /** Answers to shown items only: what is hidden is as if never said. */
  readonly answers: ReadonlyMap<string, AnswerValue>;
}

/** Blank text and empty lists are no answer. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/** Own keys only, so that `__proto__` or `constructor` is never taken for an answer. */
export function answerTo(answers: Readonly<Record<string, unknown>>, linkId: string): unknown {
  return Object.hasOwn(answers, linkId) ? answers[linkId] : undefined;
}

/** The number that `atLeast` and `atMost` look at: the value, or the score of the choice. */
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

/** No answer makes every condition false, except `answered: false`. */
export function groupHolds(group: QuestionConditions, shown: ShownForm): boolean {
  const test = (condition: QuestionCondition) => holds(condition, shown);
  return group.match === 'all' ? group.conditions.every(test) : group.conditions.some(test);
}

/**
 * One pass in order suffices: a condition may only look back (checked when a version is read), so
 * hiding a question also hides what hung on its answer.
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

import {
  answerProblems,
  answerTo,
  fieldProblems,
  fill,
  isAnswered,
  isRequired,
  shownForm,
  type Answers,
  type AnswerStage,
  type AnswerValue,
  type AssessmentAudience,
  type Dto,
  type Localized,
} from '@gza/contract';
import type { Format } from '../../platform/format.js';

type Version = Pick<Dto<'InstrumentVersion'>, 'sections'>;
export type Question = Dto<'FormItem'>;

export interface SectionView {
  id: string;
  title: Localized;
  introduction?: Localized;
  /** Questions that are asked, given the answers so far. */
  questions: Question[];
  /** Link ids of questions that must be answered to complete the form. */
  required: ReadonlySet<string>;
  /** Number of answered questions; remarks that are always optional do not count. */
  answered: number;
  asked: number;
}

/** The sections of the form with the questions that are asked of this audience. */
export function sectionsOf(
  { sections }: Version,
  answers: Answers,
  audience: AssessmentAudience,
): SectionView[] {
  const shown = shownForm({ sections }, answers, { audience });
  return sections.map(({ id, title, introduction, items }) => {
    const asked = items.filter(({ linkId }) => shown.items.has(linkId));
    const required = asked.filter((item) => isRequired(item, shown));
    const hasAnswer = ({ linkId }: Question) => shown.answers.has(linkId);
    // A question that depends on another answer is left out until that answer is given.
    const questions = asked.filter(
      (item) => item.requiredWhen === undefined || required.includes(item) || hasAnswer(item),
    );
    const counted = questions.filter(
      (item) => item.type !== 'text' || required.includes(item) || hasAnswer(item),
    );
    return {
      id,
      title,
      ...(introduction ? { introduction } : {}),
      questions,
      required: new Set(required.map(({ linkId }) => linkId)),
      answered: counted.filter(hasAnswer).length,
      asked: counted.length,
    };
  });
}

/** Id of the element that holds a question. */
export const questionId = (linkId: string): string => `q-${linkId}`;

const pointerStart = '/answers/';

/** The link id of the question that a problem of the API points to (RFC 6901). */
export const linkIdOf = (pointer: string): string =>
  (pointer.startsWith(pointerStart) ? pointer.slice(pointerStart.length) : pointer)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

/**
 * Errors of the answers by question, in the texts of the API; `number` replaces the text for a wrong type.
 */
export function answerErrors(
  version: Version,
  answers: Answers,
  audience: AssessmentAudience,
  stage: AnswerStage,
  f: Pick<Format, 'text'>,
  number?: string,
): ReadonlyMap<string, string> {
  const problems = answerProblems(version, answers, { audience }, stage);
  return new Map(
    problems
      // Answers whose question no longer applies are removed when the form is completed.
      .filter(({ code }) => code !== 'notApplicable')
      .map(({ pointer, code, params }) => [
        linkIdOf(pointer),
        code === 'type' && number ? number : fill(f.text(fieldProblems[code]), params),
      ]),
  );
}

/** Answers to questions that are no longer asked. */
export function leftBehind(
  version: Version,
  answers: Answers,
  audience: AssessmentAudience,
): string[] {
  return answerProblems(version, answers, { audience }, 'completion')
    .filter(({ code }) => code === 'notApplicable')
    .map(({ pointer }) => linkIdOf(pointer));
}

/** The section of a question; undefined when no section has it. */
export const sectionOf = (version: Version, linkId: string): string | undefined =>
  version.sections.find(({ items }) => items.some((item) => item.linkId === linkId))?.id;

export const errorsIn = (
  { questions }: Pick<SectionView, 'questions'>,
  errors: ReadonlyMap<string, string>,
): number => questions.filter(({ linkId }) => errors.has(linkId)).length;

export interface AnswerLabels {
  yes: string;
  no: string;
  none: string;
}

/** An answer as text. */
export function answerText(
  item: Question,
  value: unknown,
  f: Pick<Format, 'text' | 'date'>,
  labels: AnswerLabels,
): string {
  if (!isAnswered(value)) return labels.none;
  const option = (code: unknown) =>
    f.text(item.options?.find((one) => one.code === code)?.text ?? null);
  if (Array.isArray(value)) return value.map(option).join(', ');
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  if (item.type === 'choice') return option(value);
  return item.type === 'date' ? f.date(String(value)) : String(value);
}

/** The previous answer, only where the question had the same wording. */
export const previousAnswer = (
  previous: Pick<Dto<'Assessment'>, 'answers' | 'instrument'> | undefined,
  linkId: string,
): AnswerValue | undefined => {
  const value = previous?.answers ? answerTo(previous.answers, linkId) : undefined;
  return isAnswered(value) ? (value as AnswerValue) : undefined;
};

/** Chosen options with one added or removed; an exclusive option is chosen alone. */
export function toggled(item: Question, chosen: readonly string[], code: string): string[] {
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  const exclusive = new Set(
    (item.options ?? []).filter((one) => one.exclusive).map((one) => one.code),
  );
  if (exclusive.has(code)) return [code];
  const wanted = new Set([...chosen.filter((other) => !exclusive.has(other)), code]);
  // In the order of the form, so that the same answers are the same list.
  return (item.options ?? []).map((one) => one.code).filter((one) => wanted.has(one));
}

/** Whether a question continues the one before it: it is asked because of an answer to that one. */
export function follows(item: Question, before: Question | undefined): boolean {
  if (!before) return false;
  const reasons = [...(item.showWhen?.conditions ?? []), ...(item.requiredWhen?.conditions ?? [])];
  const theirs = before.requiredWhen?.conditions ?? [];
  return reasons.some(
    ({ linkId }) =>
      linkId === before.linkId || theirs.some((condition) => condition.linkId === linkId),
  );
}

/** Whether an assessment has a result: not while it is being filled in. */
export const isFound = ({ state }: Pick<Dto<'Assessment'>, 'state'>): boolean =>
  state !== 'draft' && state !== 'returned';

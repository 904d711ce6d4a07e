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
  /** Those that are asked, given the answers so far. */
  questions: Question[];
  /** Link ids of questions that must be answered to complete the form. */
  required: ReadonlySet<string>;
  /** Progress counts questions; remarks that nobody has to write are not among them. */
  answered: number;
  asked: number;
}

/** The form as this person is asked it. */
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
    // What another answer may ask for waits until it does.
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

/** Where a question stands in the page. */
export const questionId = (linkId: string): string => `q-${linkId}`;

const pointerStart = '/answers/';

/** The question that a problem of the API speaks of (RFC 6901). */
export const linkIdOf = (pointer: string): string =>
  (pointer.startsWith(pointerStart) ? pointer.slice(pointerStart.length) : pointer)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

/** What is wrong with the answers, by question, in the words of the API; `number` says what it calls a type. */
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
      // What was answered before its question fell away is taken out when the form is completed.
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

/** Where the first fault stands; undefined when there is none. */
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

/** An answer in words. */
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

/** What was answered before, only where the question was asked in the same words. */
export const previousAnswer = (
  previous: Pick<Dto<'Assessment'>, 'answers' | 'instrument'> | undefined,
  linkId: string,
): AnswerValue | undefined => {
  const value = previous?.answers ? answerTo(previous.answers, linkId) : undefined;
  return isAnswered(value) ? (value as AnswerValue) : undefined;
};

/** One more or one fewer of several; what excludes the others stands alone. */
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

/** Whether a question goes on with the one before it: it is there because of an answer to it. */
export function follows(item: Question, before: Question | undefined): boolean {
  if (!before) return false;
  const reasons = [...(item.showWhen?.conditions ?? []), ...(item.requiredWhen?.conditions ?? [])];
  const theirs = before.requiredWhen?.conditions ?? [];
  return reasons.some(
    ({ linkId }) =>
      linkId === before.linkId || theirs.some((condition) => condition.linkId === linkId),
  );
}

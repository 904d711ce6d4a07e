import { isAnswered, type Answers, type AnswerValue } from '@gza/contract';

/** A part of the answers as the API takes it: null clears. */
export type AnswerPart = Readonly<Record<string, AnswerValue | null>>;

export const sameAnswer = (a: AnswerValue | undefined, b: AnswerValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The answers with one answer set, changed or removed. */
export function withAnswer(answers: Answers, id: string, value: AnswerValue | undefined): Answers {
  const next = new Map(Object.entries(answers));
  if (value !== undefined && isAnswered(value)) next.set(id, value);
  else next.delete(id);
  return Object.fromEntries(next);
}

/** The answers that the server does not have yet. */
export function partOf(
  saved: Answers,
  answers: Answers,
  except: (linkId: string) => boolean = () => false,
): AnswerPart {
  const ids = new Set([...Object.keys(saved), ...Object.keys(answers)]);
  return Object.fromEntries(
    [...ids]
      .filter((id) => !except(id) && !sameAnswer(saved[id], answers[id]))
      .map((id) => [id, answers[id] ?? null]),
  );
}

/** The colleague's answers by question; undefined where the colleague removed the answer. */
export type AnswerConflicts = ReadonlyMap<string, AnswerValue | undefined>;

export interface MergedAnswers {
  answers: Answers;
  conflicts: AnswerConflicts;
}

/**
 * Merges the answers of two people since `base`. An answer that only one of them changed is that person's;
 * where both changed it differently, mine stays on the screen and theirs is shown next to it.
 */
export function mergedAnswers(base: Answers, mine: Answers, theirs: Answers): MergedAnswers {
  const ids = new Set([base, mine, theirs].flatMap((answers) => Object.keys(answers)));
  const conflicts = new Map<string, AnswerValue | undefined>();
  let answers = mine;
  for (const id of ids) {
    if (sameAnswer(theirs[id], base[id]) || sameAnswer(mine[id], theirs[id])) continue;
    if (sameAnswer(mine[id], base[id])) answers = withAnswer(answers, id, theirs[id]);
    else conflicts.set(id, theirs[id]);
  }
  return { answers, conflicts };
}

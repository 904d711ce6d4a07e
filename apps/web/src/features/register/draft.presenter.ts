import { attendedMarks, type AttendanceMark, type Dto } from '@gza/contract';
import type { Sheet, SheetPerson } from './sheet.presenter.js';

type Body = Dto<'SaveRegisterBody'>;

/** The input for one person. */
export interface Entry {
  mark: AttendanceMark | null;
  reason: string;
  /** Attended minutes as typed. */
  minutes: string;
}
export type Draft = Readonly<Record<string, Entry>>;

export const isAbsence = (mark: AttendanceMark | null): boolean =>
  mark === 'absentExcused' || mark === 'absentUnexcused';
/** Whether the mark means that the person attended a part of the minutes: came late or left early. */
export const isPart = (mark: AttendanceMark | null): boolean =>
  mark === 'late' || mark === 'leftEarly';
const isAttended = (mark: AttendanceMark | null): boolean =>
  (attendedMarks as readonly (string | null)[]).includes(mark);

const entryOf = ({ mark, reason, minutes }: Partial<SheetPerson>): Entry => ({
  mark: mark ?? null,
  reason: reason ?? '',
  minutes: minutes === null || minutes === undefined ? '' : String(minutes),
});

export const draftOf = (sheet: Sheet): Draft =>
  Object.fromEntries(sheet.people.map((person) => [person.enrolmentId, entryOf(person)]));

/** The draft of a saved body, for the people of a sheet. */
export function draftOfBody(sheet: Sheet, body: Body): Draft {
  const entered = new Map(body.marks.map((mark) => [mark.enrolmentId, mark]));
  return Object.fromEntries(
    sheet.people.map((person) => [
      person.enrolmentId,
      entryOf(entered.get(person.enrolmentId) ?? person),
    ]),
  );
}

/** Marks every expected person without a mark as present. */
export const allPresent = (sheet: Sheet, draft: Draft): Draft =>
  Object.fromEntries(
    sheet.people.map(({ enrolmentId, expected }) => {
      const entry = draft[enrolmentId] ?? entryOf({});
      return [enrolmentId, expected && !entry.mark ? { ...entry, mark: 'present' } : entry];
    }),
  );

export const hasUnmarked = (sheet: Sheet, draft: Draft): boolean =>
  sheet.people.some(({ enrolmentId, expected }) => expected && !draft[enrolmentId]?.mark);

export type EntryError = 'mark' | 'reason' | 'minutes';

/** The missing part of one row: the mark, the reason of an excused absence, or possible minutes. */
export function rowErrorOf(
  sheet: Sheet,
  person: SheetPerson,
  entry: Entry | undefined,
): EntryError | null {
  if (!entry?.mark) return person.expected ? 'mark' : null;
  if (entry.mark === 'absentExcused' && entry.reason.trim() === '') return 'reason';
  if (isPart(entry.mark) && entry.minutes.trim() !== '') {
    const minutes = Number(entry.minutes);
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > sheet.minutes) return 'minutes';
  }
  return null;
}

/** People whose rows are incomplete, in the order of the page. */
export const invalid = (sheet: Sheet, draft: Draft): SheetPerson[] =>
  sheet.people.filter((person) => rowErrorOf(sheet, person, draft[person.enrolmentId]) !== null);

export const counts = (draft: Draft): { attended: number; absent: number } => ({
  attended: Object.values(draft).filter(({ mark }) => isAttended(mark)).length,
  absent: Object.values(draft).filter(({ mark }) => isAbsence(mark)).length,
});

/** The body of the request; fields that do not belong to a mark are left out. */
export function bodyOf(sheet: Sheet, draft: Draft): Body {
  return {
    marks: sheet.people.flatMap(({ enrolmentId }) => {
      const { mark, reason, minutes } = draft[enrolmentId] ?? entryOf({});
      if (!mark) return [];
      return [
        {
          enrolmentId,
          mark,
          ...(isAbsence(mark) && reason.trim() !== '' && { reason: reason.trim() }),
          ...(isPart(mark) && minutes.trim() !== '' && { minutes: Number(minutes) }),
        },
      ];
    }),
  };
}

/** Whether two drafts would save the same. */
export const isSame = (sheet: Sheet, a: Draft, b: Draft): boolean =>
  JSON.stringify(bodyOf(sheet, a)) === JSON.stringify(bodyOf(sheet, b));

export interface Difference {
  person: SheetPerson;
  mine: Entry;
  theirs: Entry;
}

/** People whose mark, reason or minutes differ between the page and the register saved meanwhile. */
export function differences(theirs: Sheet, mine: Draft): Difference[] {
  return theirs.people.flatMap((person) => {
    const own = mine[person.enrolmentId];
    const saved = entryOf(person);
    const only = { ...theirs, people: [person] };
    const id = person.enrolmentId;
    if (!own || isSame(only, { [id]: own }, { [id]: saved })) return [];
    return [{ person, mine: own, theirs: saved }];
  });
}

export type Choice = 'mine' | 'theirs';

/**
 * The register after a choice by person; without a choice or a difference, the value saved meanwhile stays.
 */
export function merged(
  theirs: Sheet,
  mine: Draft,
  choices: Readonly<Record<string, Choice>>,
): Draft {
  const saved = draftOf(theirs);
  return Object.fromEntries(
    Object.entries(saved).map(([id, entry]) => [
      id,
      choices[id] === 'mine' ? (mine[id] ?? entry) : entry,
    ]),
  );
}

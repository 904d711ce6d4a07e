import { noContactKinds, type Dto, type NoteKind } from '@gza/contract';
import { formatDateTime, formatTime, agencyInstant, today } from '../../platform/format.js';
import { parseTime } from '../../platform/parse-time.js';

/** Values of the form; `at` is the day, as the field of that name shows it. */
export interface NoteValues {
  text: string;
  kind: string;
  at: string;
  time: string;
  reached: boolean;
}

export const blankNote = (now: Date = new Date()): NoteValues => ({
  text: '',
  kind: '',
  at: today(now),
  time: formatTime(now.toISOString()),
  reached: true,
});

/** Whether a note of this kind is a contact with the person, so that it matters whether they were reached. */
export const isContact = (kind: string): boolean => !noContactKinds.some((known) => known === kind);

/** The body of a note. Text that is no day or time is sent as typed, and the API rejects it by field. */
export function noteBody({ text, kind, at, time, reached }: NoteValues): Dto<'AddNoteBody'> {
  return {
    kind: kind as NoteKind,
    at: agencyInstant(at, parseTime(time) ?? '') ?? `${at} ${time}`,
    reached: reached && isContact(kind),
    text: text.trim(),
  };
}

/** Whether the user would miss the input. */
export const worthKeeping = (values: NoteValues): boolean =>
  values.text.trim() !== '' || values.kind !== '';

/** The values of a stored note, for its correction. */
export const noteValues = ({ text, kind, at, reached }: Dto<'Note'>): NoteValues => ({
  text,
  kind,
  at: today(new Date(at)),
  time: formatTime(at),
  reached,
});

/** Until when a note may be corrected: the time alone on the same day, otherwise the day too. */
export const editableUntilText = (editableUntil: string, now: Date = new Date()): string =>
  today(new Date(editableUntil)) === today(now)
    ? formatTime(editableUntil)
    : formatDateTime(editableUntil);

/** Whether this reader may still correct the note itself. */
export const isEditable = (
  { author, editableUntil }: Pick<Dto<'Note'>, 'author' | 'editableUntil'>,
  readerId: string,
  now: Date = new Date(),
): boolean => author.id === readerId && Date.parse(editableUntil) > now.getTime();

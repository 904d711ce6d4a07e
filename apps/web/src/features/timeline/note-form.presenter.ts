import type { Dto, NoteKind } from '@gza/contract';
import { formatTime, tbilisiInstant, today } from '../../platform/format.js';
import { parseTime } from '../../platform/parse-time.js';

/** The note as it is typed; `at` is the day, as the field of that name shows it. */
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

/** What cannot be read goes as typed, and is refused by name. */
export function noteBody({ text, kind, at, time, reached }: NoteValues): Dto<'AddNoteBody'> {
  return {
    kind: kind as NoteKind,
    at: tbilisiInstant(at, parseTime(time) ?? '') ?? `${at} ${time}`,
    reached,
    text: text.trim(),
  };
}

/** Whether there is anything that would be missed. */
export const worthKeeping = (values: NoteValues): boolean =>
  values.text.trim() !== '' || values.kind !== '';

/** A note as it stands, to be corrected. */
export const noteValues = ({ text, kind, at, reached }: Dto<'Note'>): NoteValues => ({
  text,
  kind,
  at: today(new Date(at)),
  time: formatTime(at),
  reached,
});

/** Whether this reader may still correct the note itself. */
export const isEditable = (
  { author, editableUntil }: Pick<Dto<'Note'>, 'author' | 'editableUntil'>,
  readerId: string,
  now: Date = new Date(),
): boolean => author.id === readerId && Date.parse(editableUntil) > now.getTime();

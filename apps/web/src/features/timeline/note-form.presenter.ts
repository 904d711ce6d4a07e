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

import type { Dto, NoteKind } from '@gza/contract';
import { formatTime, tbilisiInstant, today } from '../../platform/format.js';

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

/** What staff type as a time of day, to `HH:mm`: `9`, `930`, `9:30`, `14.05`; null when it is none. */
export function parseTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/u.exec(typed.trim());
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
  if (!parts || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

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

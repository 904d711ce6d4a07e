import { noContactKinds, type NoteKind } from '@gza/contract';

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Returns whether the author may still change a note: for a day (domain.md 5: a contact is noted in a minute,
 * also after a home visit).
 */
export const isNoteEditable = (writtenAt: Date, now: Date): boolean =>
  now.getTime() - writtenAt.getTime() < dayInMs;

/** Returns whether a note of this kind is a contact with the person. */
export const isContactKind = (kind: NoteKind): boolean => !noContactKinds.includes(kind);

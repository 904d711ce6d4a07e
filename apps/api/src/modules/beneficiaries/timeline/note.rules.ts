const dayInMs = 24 * 60 * 60 * 1000;

/** A note is the author's to change for a day (domain.md 5: a contact is noted in a minute, also after a home visit); afterwards it stands. */
export const isNoteEditable = (writtenAt: Date, now: Date): boolean =>
  now.getTime() - writtenAt.getTime() < dayInMs;

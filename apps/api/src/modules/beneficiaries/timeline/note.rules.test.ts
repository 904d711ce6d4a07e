import { isNoteEditable } from './note.rules.js';

describe('isNoteEditable', () => {
  const writtenAt = new Date('2026-11-24T10:00:00.000Z');

  it.each([
    ['2026-11-24T10:00:00.000Z', true],
    ['2026-11-25T09:59:59.999Z', true],
    ['2026-11-25T10:00:00.000Z', false],
    ['2027-01-01T00:00:00.000Z', false],
  ])('for a day, at %s: %s', (now, editable) => {
    expect(isNoteEditable(writtenAt, new Date(now))).toBe(editable);
  });
});

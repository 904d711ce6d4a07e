import {
  blankNote,
  editableUntilText,
  isContact,
  isEditable,
  noteBody,
  noteValues,
  worthKeeping,
} from './note-form.presenter.js';

it('begins with the day and time of Tbilisi', () => {
  expect(blankNote(new Date('2026-11-23T21:05:00Z'))).toEqual({
    text: '',
    kind: '',
    at: '2026-11-24',
    time: '01:05',
    reached: true,
  });
});

it('makes an instant of day and time', () => {
  const typed = { text: ' დარეკა. ', kind: 'phone', at: '2026-11-23', time: '930', reached: false };
  expect(noteBody(typed)).toEqual({
    text: 'დარეკა.',
    kind: 'phone',
    at: '2026-11-23T05:30:00.000Z',
    reached: false,
  });
  expect(noteBody({ ...typed, time: 'noon' }).at).toBe('2026-11-23 noon');
});

it('keeps only what somebody typed', () => {
  expect(worthKeeping(blankNote())).toBe(false);
  expect(worthKeeping({ ...blankNote(), text: 'ა' })).toBe(true);
});

it('opens a note as it stands, to the minute', () => {
  const note = {
    text: 'დარეკა.',
    kind: 'phone',
    at: '2026-11-23T05:30:00.000Z',
    reached: true,
  } as Parameters<typeof noteValues>[0];
  expect(noteBody(noteValues(note))).toEqual({ ...note });
});

it('lets only the author correct a note, and only in time', () => {
  const note = { author: { id: 'n', name: 'ნინო' }, editableUntil: '2026-11-24T10:00:00Z' };
  expect(isEditable(note, 'n', new Date('2026-11-24T09:00:00Z'))).toBe(true);
  expect(isEditable(note, 'n', new Date('2026-11-24T11:00:00Z'))).toBe(false);
  expect(isEditable(note, 'm', new Date('2026-11-24T09:00:00Z'))).toBe(false);
});

it('keeps a kind that was chosen, but no blanks', () => {
  const at = new Date('2026-11-23T21:05:00Z');
  expect(worthKeeping({ ...blankNote(at), kind: 'phone' })).toBe(true);
  expect(worthKeeping({ ...blankNote(at), text: '  ', reached: false })).toBe(false);
});

it('shows a note at the day and time of Tbilisi', () => {
  expect(
    noteValues({
      text: 'დარეკა.',
      kind: 'phone',
      at: '2026-11-23T21:05:00.000Z',
      reached: false,
    } as Parameters<typeof noteValues>[0]),
  ).toEqual({ text: 'დარეკა.', kind: 'phone', at: '2026-11-24', time: '01:05', reached: false });
});

it('closes a note at its last instant', () => {
  const note = { author: { id: 'n', name: 'ნინო' }, editableUntil: '2026-11-24T10:00:00.000Z' };
  expect(isEditable(note, 'n', new Date('2026-11-24T09:59:59.999Z'))).toBe(true);
  expect(isEditable(note, 'n', new Date('2026-11-24T10:00:00.000Z'))).toBe(false);
});

it.each(['fileReview', 'caseDiscussion', 'message'])(
  'a note of the kind %s reaches nobody',
  (kind) => {
    const typed = { text: 'წავიკითხე.', kind, at: '2026-11-23', time: '930', reached: true };
    expect(noteBody(typed).reached).toBe(false);
    expect(isContact(kind)).toBe(false);
    expect(noteBody({ ...typed, kind: 'other' }).reached).toBe(true);
  },
);

it('says until when a note may be corrected, with the day unless it is today', () => {
  const until = '2026-11-25T16:18:00.000Z';
  expect(editableUntilText(until, new Date('2026-11-24T16:17:00.000Z'))).toBe('25.11.2026, 20:18');
  expect(editableUntilText(until, new Date('2026-11-25T06:00:00.000Z'))).toBe('20:18');
});

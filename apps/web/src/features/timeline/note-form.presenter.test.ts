import { blankNote, noteBody, parseTime, worthKeeping } from './note-form.presenter.js';

it('begins with the day and time of Tbilisi', () => {
  expect(blankNote(new Date('2026-11-23T21:05:00Z'))).toEqual({
    text: '',
    kind: '',
    at: '2026-11-24',
    time: '01:05',
    reached: true,
  });
});

it('reads the ways in which people write a time', () => {
  expect(['9', '930', '9:30', '14.05', ' 23 59 ', '0000'].map(parseTime)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '14:05',
    '23:59',
    '00:00',
  ]);
  expect(['', '24:00', '12:60', 'noon', '12345'].map(parseTime)).toEqual(Array(5).fill(null));
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

import {
  addDays,
  addMonths,
  firstAhead,
  isDay,
  startOfMonth,
  startOfWeek,
  wallClock,
} from './days.js';

it('counts days and months over their ends', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  expect(startOfMonth('2026-11-23')).toBe('2026-11-01');
});

it('begins the week on Monday', () => {
  expect(startOfWeek('2026-11-23')).toBe('2026-11-23');
  expect(startOfWeek('2026-11-29')).toBe('2026-11-23');
});

it('tells a day from what is none', () => {
  expect(isDay('2026-02-28')).toBe(true);
  expect(isDay('2026-02-30')).toBe(false);
  expect(isDay('tomorrow')).toBe(false);
});

it('shows the clocks of Tbilisi in every zone', () => {
  expect(wallClock('2026-11-23T21:30:00.000Z')).toBe('2026-11-24 01:30:00');
  expect(wallClock('2026-11-23T06:00:00.000Z', 90)).toBe('2026-11-23 11:30:00');
});

it.each([
  ['2026-11-30', '2026-11-29 23:40:00', '2026-11-30 10:00:00'],
  ['2026-11-30', '2026-11-30 09:59:00', '2026-11-30 10:00:00'],
  ['2026-11-30', '2026-11-30 10:00:00', '2026-12-01 10:00:00'],
  ['2026-11-29', '2026-11-29 08:00:00', '2026-11-30 10:00:00'],
  ['2026-12-04', '2026-12-04 18:00:00', '2026-12-07 10:00:00'],
  ['2026-10-01', '2026-12-04 18:00:00', '2026-12-07 10:00:00'],
  ['2026-10-01', '2026-12-04 08:00:00', '2026-12-04 10:00:00'],
  ['2026-12-12', '2026-12-04 18:00:00', '2026-12-14 10:00:00'],
])('proposes from %s on, at %s, the time %s', (date, now, start) => {
  expect(firstAhead(date, '10:00', now)).toBe(start);
});

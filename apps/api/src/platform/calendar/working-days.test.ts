import Holidays from 'date-holidays';
import fc from 'fast-check';
import { publicHolidays } from './holidays.js';
import { addDays, daysBetween, isoWeekday, localDateOf } from './local-date.js';
import { statutoryCalendar as calendar, WorkingCalendar } from './working-days.js';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));

describe('public holidays of Georgia', () => {
  it.each([
    [2024, ['2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06']],
    [2025, ['2025-04-18', '2025-04-19', '2025-04-20', '2025-04-21']],
    [2026, ['2026-04-10', '2026-04-11', '2026-04-12', '2026-04-13']],
    [2027, ['2027-04-30', '2027-05-01', '2027-05-02', '2027-05-03']],
  ])('%i: the four days of Orthodox Easter and the fixed days', (year, easter) => {
    const fixed = [
      '01-01',
      '01-02',
      '01-07',
      '01-19',
      '03-03',
      '03-08',
      '04-09',
      '05-09',
      '05-12',
      '05-17',
      '05-26',
      '08-28',
      '10-14',
      '11-23',
    ].map((monthDay) => `${year}-${monthDay}`);
    expect([...publicHolidays(year)].toSorted()).toEqual([...fixed, ...easter].toSorted());
  });

  it('agrees with date-holidays for a century, but for the Day of Family Purity that it lacks', () => {
    const library = new Holidays('GE');
    for (let year = 2001; year <= 2100; year += 1) {
      const theirs = new Set(library.getHolidays(year).map(({ date }) => date.slice(0, 10)));
      if (year >= 2024) theirs.add(`${year}-05-17`);
      expect([...publicHolidays(year)].toSorted()).toEqual([...theirs].toSorted());
    }
  });

  it('knows the Day of Family Purity from 2024 on', () => {
    expect(calendar.isDayOff('2023-05-17')).toBe(false);
    expect(calendar.isDayOff('2024-05-17')).toBe(true);
    expect(calendar.isDayOff('2027-05-17')).toBe(true);
  });
});

describe('working days', () => {
  it.each([
    ['2026-04-09', false, 'National Unity Day, a Thursday'],
    ['2026-04-10', false, 'Good Friday'],
    ['2026-04-13', false, 'Easter Monday'],
    ['2026-04-14', true, 'the Tuesday after Easter'],
    ['2026-04-18', false, 'a Saturday'],
    ['2026-04-19', false, 'a Sunday'],
    ['2026-04-17', true, 'a Friday'],
  ])('%s: %s (%s)', (date, working) => {
    expect(calendar.isWorkingDay(date)).toBe(working);
  });

  it('reckons from Wednesday over Unity Day, Easter and the weekend', () => {
    expect(calendar.addWorkingDays('2026-04-08', 1)).toBe('2026-04-14');
    expect(calendar.addWorkingDays('2026-04-14', -1)).toBe('2026-04-08');
  });

  it('does not count the day it starts from', () => {
    expect(calendar.addWorkingDays('2026-09-04', 1)).toBe('2026-09-07');
    expect(calendar.addWorkingDays('2026-09-06', 1)).toBe('2026-09-07');
    expect(calendar.addWorkingDays('2026-09-06', 0)).toBe('2026-09-06');
  });

  it('gives the Department fifteen working days for an assessment over the New Year', () => {
    expect(calendar.addWorkingDays('2025-12-22', 15)).toBe('2026-01-15');
    expect(calendar.workingDaysBetween('2025-12-22', '2026-01-15')).toBe(15);
  });

  it('heeds days off declared by decree', () => {
    const decreed = new WorkingCalendar(
      ['2024-05-07', '2024-05-08', '2024-05-10'].map((on) => ({ on, kind: 'dayOff' as const })),
    );
    expect(calendar.addWorkingDays('2024-05-02', 1)).toBe('2024-05-07');
    expect(decreed.addWorkingDays('2024-05-02', 1)).toBe('2024-05-13');
    expect(decreed.workingDaysBetween('2024-05-02', '2024-05-13')).toBe(1);
    expect(decreed.isWorkingDay('2024-05-08')).toBe(false);
  });

  it('heeds a Saturday that a decree makes a working day', () => {
    const decreed = new WorkingCalendar([{ on: '2026-12-26', kind: 'workingDay' }]);
    expect(calendar.addWorkingDays('2026-12-25', 1)).toBe('2026-12-28');
    expect(decreed.addWorkingDays('2026-12-25', 1)).toBe('2026-12-26');
    expect(decreed.workingDaysBetween('2026-12-25', '2026-12-28')).toBe(2);
    expect(decreed.isDayOff('2026-12-26')).toBe(false);
  });

  it.each([
    [5, '2027-01-06'],
    [10, '2027-01-14'],
    [15, '2027-01-22'],
  ])('counts %i working days from Tuesday, 29.12.2026, to %s', (days, due) => {
    expect(calendar.addWorkingDays('2026-12-29', days)).toBe(due);
  });

  it.each([
    ['2027-04-29', 1, '2027-05-04', 'over Orthodox Easter'],
    ['2027-04-28', 6, '2027-05-10', 'over Easter and Victory Day on a Sunday'],
    ['2027-05-08', 2, '2027-05-11', 'from a Saturday'],
    ['2027-05-11', -2, '2027-05-07', 'back over the weekend'],
    ['2027-05-02', -1, '2027-04-29', 'back from Easter Sunday'],
  ])('from %s, %i working days: %s (%s)', (from, days, due) => {
    expect(calendar.addWorkingDays(from, days)).toBe(due);
  });

  it('counts between days what adding needs to get there', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, days) => {
        const there = calendar.addWorkingDays(date, days);
        expect(calendar.workingDaysBetween(date, there)).toBe(days);
        expect(days === 0 || calendar.isWorkingDay(there)).toBe(true);
      }),
    );
  });

  it('refuses what is not a day or not a number of days', () => {
    expect(() => calendar.isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => calendar.isWorkingDay('9.4.2026')).toThrow(RangeError);
    expect(() => calendar.addWorkingDays('soon', 0)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays('2026-04-09', 0.5)).toThrow(RangeError);
    expect(() => calendar.workingDaysBetween('2026-04-09', '2026-04-31')).toThrow(RangeError);
  });
});

describe('weekly dates', () => {
  it('keeps the weekday and the count, and goes round holidays', () => {
    expect(calendar.weeklyDates('2026-03-26', 4, { skipHolidays: false })).toEqual([
      '2026-03-26',
      '2026-04-02',
      '2026-04-09',
      '2026-04-16',
    ]);
    expect(calendar.weeklyDates('2026-03-26', 4, { skipHolidays: true })).toEqual([
      '2026-03-26',
      '2026-04-02',
      '2026-04-16',
      '2026-04-23',
    ]);
  });

  it('lets a group meet on Saturdays', () => {
    expect(calendar.weeklyDates('2026-04-04', 3, { skipHolidays: true })).toEqual([
      '2026-04-04',
      '2026-04-18',
      '2026-04-25',
    ]);
  });

  it('goes round days off declared by decree', () => {
    const decreed = new WorkingCalendar([{ on: '2024-05-07', kind: 'dayOff' }]);
    expect(decreed.weeklyDates('2024-04-30', 2, { skipHolidays: true })).toEqual([
      '2024-04-30',
      '2024-05-14',
    ]);
  });

  it('gives no date for a count of none and refuses a count that is none', () => {
    expect(calendar.weeklyDates('2026-04-04', 0, { skipHolidays: true })).toEqual([]);
    expect(() => calendar.weeklyDates('2026-04-04', -1, { skipHolidays: true })).toThrow(
      RangeError,
    );
    expect(() => calendar.weeklyDates('2026-04-04', 1.5, { skipHolidays: true })).toThrow(
      RangeError,
    );
  });
});

describe('local dates', () => {
  it('turns the day at midnight in Tbilisi, four hours before Greenwich', () => {
    expect(localDateOf(new Date('2026-04-08T19:59:59Z'))).toBe('2026-04-08');
    expect(localDateOf(new Date('2026-04-08T20:00:00Z'))).toBe('2026-04-09');
  });

  it('adds and counts days over the ends of months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });

  it('knows the weekday, also before 1970', () => {
    expect(isoWeekday('2026-11-22')).toBe(7);
    expect(isoWeekday('2026-11-23')).toBe(1);
    expect(isoWeekday('1969-12-31')).toBe(3);
    expect(isoWeekday('1931-04-20')).toBe(1);
  });
});

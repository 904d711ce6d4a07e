import { statutoryCalendar, WorkingCalendar } from '../../platform/calendar/working-days.js';
import { problem, problemOf } from '../../../test/support/problems.js';
import {
  checkHoliday,
  courseDates,
  freeNumbers,
  instantAt,
  skippedDays,
} from './schedule.rules.js';

describe('the schedule of a course', () => {
  it('meets weekly on the weekday of its first day', () => {
    expect(
      courseDates(statutoryCalendar, {
        startsOn: '2026-12-01',
        count: 3,
        weekdays: [],
        skipHolidays: true,
      }),
    ).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  });

  it('leaves out public holidays and goes on longer', () => {
    // Thursdays: 7 January is Christmas in Georgia.
    const course = { startsOn: '2026-12-31', count: 3, weekdays: [] } as const;
    expect(courseDates(statutoryCalendar, { ...course, skipHolidays: true })).toEqual([
      '2026-12-31',
      '2027-01-14',
      '2027-01-21',
    ]);
    expect(courseDates(statutoryCalendar, { ...course, skipHolidays: false })).toEqual([
      '2026-12-31',
      '2027-01-07',
      '2027-01-14',
    ]);
  });

  it('leaves out a day off by decree, and names it', () => {
    const decreed = new WorkingCalendar([{ on: '2026-12-08', kind: 'dayOff' }]);
    const course = { startsOn: '2026-12-01', count: 2, weekdays: [], skipHolidays: true };
    const dates = courseDates(decreed, course);
    expect(dates).toEqual(['2026-12-01', '2026-12-15']);
    expect(skippedDays(decreed, course, dates)).toEqual(['2026-12-08']);
  });

  it('meets on several days of the week, the first ones not before the start', () => {
    expect(
      courseDates(statutoryCalendar, {
        startsOn: '2026-12-02',
        count: 5,
        weekdays: ['monday', 'wednesday'],
        skipHolidays: true,
      }),
    ).toEqual(['2026-12-02', '2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16']);
  });

  it('names the holidays between the sessions, and none beyond them', () => {
    const course = { startsOn: '2026-12-24', count: 2, weekdays: [], skipHolidays: true };
    expect(skippedDays(statutoryCalendar, course, courseDates(statutoryCalendar, course))).toEqual(
      [],
    );
    // Thursday, 7 January is Christmas.
    const longer = { ...course, count: 3 };
    expect(courseDates(statutoryCalendar, longer)).toEqual([
      '2026-12-24',
      '2026-12-31',
      '2027-01-14',
    ]);
    expect(skippedDays(statutoryCalendar, longer, courseDates(statutoryCalendar, longer))).toEqual([
      '2027-01-07',
    ]);
    expect(
      skippedDays(
        statutoryCalendar,
        { ...longer, skipHolidays: false },
        courseDates(statutoryCalendar, longer),
      ),
    ).toEqual([]);
  });

  it('reads a time of day as Tbilisi has it', () => {
    expect(instantAt('2026-12-01', '18:30').toISOString()).toBe('2026-12-01T14:30:00.000Z');
  });

  it('gives the number of a cancelled session again', () => {
    expect(freeNumbers([1, 2, 4], 3)).toEqual([3, 5, 6]);
    expect(freeNumbers([], 2)).toEqual([1, 2]);
  });
});

describe('a session on a day off', () => {
  // 7 January is Christmas in Georgia; 00:30 there is still the 6th in UTC.
  const christmas = new Date('2027-01-06T20:30:00Z');
  const dayBefore = new Date('2027-01-06T19:30:00Z');

  it('is refused with the day, unless those who meet agreed to it', () => {
    const refused = problem('public-holiday', { day: '07.01.2027' });
    expect(problemOf(() => checkHoliday(statutoryCalendar, christmas, undefined))).toEqual(refused);
    expect(problemOf(() => checkHoliday(statutoryCalendar, christmas, false))).toEqual(refused);
    expect(problemOf(() => checkHoliday(statutoryCalendar, christmas, true))).toBeUndefined();
  });

  it('is none on a day on which people work', () => {
    expect(
      problemOf(() =>
        checkHoliday(new WorkingCalendar([]), new Date('2026-12-01T10:00:00Z'), false),
      ),
    ).toBeUndefined();
    expect(
      problemOf(() =>
        checkHoliday(new WorkingCalendar([{ on: '2027-01-06', kind: 'dayOff' }]), dayBefore, false),
      ),
    ).toEqual(problem('public-holiday', { day: '06.01.2027' }));
  });
});

it('begins a course on several days with the first of them that comes', () => {
  expect(
    courseDates(statutoryCalendar, {
      startsOn: '2026-12-02',
      count: 3,
      weekdays: ['sunday', 'tuesday'],
      skipHolidays: true,
    }),
  ).toEqual(['2026-12-06', '2026-12-08', '2026-12-13']);
});

it('skips nothing for a course without sessions', () => {
  const course = { startsOn: '2026-12-24', count: 3, weekdays: [], skipHolidays: true };
  expect(skippedDays(statutoryCalendar, course, [])).toEqual([]);
});

import { statutoryCalendar, WorkingCalendar } from '../../platform/calendar/working-days.js';
import { courseDates, freeNumbers, instantAt, skippedDays } from './schedule.rules.js';

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

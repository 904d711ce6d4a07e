import fc from 'fast-check';
import { yearlyDays } from './yearly-days.rules.js';

it('is the one day without a last year', () => {
  expect(yearlyDays('2027-08-27')).toEqual(['2027-08-27']);
});

it('is 29 February in leap years alone', () => {
  expect(yearlyDays('2028-02-29', 2036)).toEqual(['2028-02-29', '2032-02-29', '2036-02-29']);
});

it('is the same day of each year, first year first', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2079 }),
      fc.integer({ min: 0, max: 89 }),
      fc.constantFrom('01-01', '02-28', '08-27', '12-31'),
      (year, more, monthDay) => {
        const days = yearlyDays(`${year}-${monthDay}`, year + more);
        expect(days).toHaveLength(more + 1);
        expect(days.every((day) => day.endsWith(monthDay))).toBe(true);
        expect(days).toEqual(days.toSorted());
      },
    ),
  );
});

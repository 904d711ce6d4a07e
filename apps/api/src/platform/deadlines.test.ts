import { statutoryCalendar } from './calendar/working-days.js';
import { dueOn, dueOnSql } from './deadlines.js';

describe('the deadlines', () => {
  it.each([
    ['firstContact', '2027-01-06'],
    ['referralAnswer', '2027-01-14'],
    ['firstAssessment', '2027-01-22'],
    ['registerCorrection', '2027-01-06'],
    ['planReview', '2027-03-29'],
    ['reassessmentLow', '2027-12-29'],
    ['reassessmentMedium', '2027-06-29'],
    ['reassessmentHigh', '2027-03-29'],
    ['directoryVerification', '2027-06-28'],
  ] as const)('%s from Tuesday, 29.12.2026, is due on %s', (code, due) => {
    expect(dueOn(code, '2026-12-29', statutoryCalendar)).toBe(due);
  });

  it.each([
    ['2026-11-24', '2027-05-23'],
    ['2026-03-01', '2026-08-31'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2026-12-15', '2027-06-14'],
  ])('a verification of %s holds until %s', (verified, until) => {
    expect(dueOn('directoryVerification', verified)).toBe(until);
  });

  it('is written as SQL with the same length', () => {
    expect(dueOnSql('firstContact', 'c.day')).toBe('app.add_working_days(c.day, 5)');
    expect(dueOnSql('planReview', 'p.day')).toBe(`((p.day) + interval '3 months')::date`);
  });
});

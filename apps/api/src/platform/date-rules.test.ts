import { dateRules, type DateRule } from '@gza/contract';
import fc from 'fast-check';
import { addDays } from './calendar/local-date.js';
import { groundError, rangeError, rangeOf } from './date-rules.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const rule = fc.constantFrom(...(Object.values(dateRules) as DateRule[]));
const today = '2026-11-24';
const max = (a: string, b: string) => (a > b ? a : b);

describe('the range of a date', () => {
  it('takes exactly the days from its first to its last', () => {
    fc.assert(
      fc.property(rule, day, (of, on) => {
        const { first, last } = rangeOf(of, today);
        expect(rangeError(on, of, today) === undefined).toBe(first <= on && on <= last);
      }),
    );
  });

  it('is never beyond thirty years ahead, and two for what is planned', () => {
    expect(rangeOf({ first: 'plansBack', last: 'plansAhead' }, today)).toEqual({
      first: '2025-11-24',
      last: '2028-11-24',
    });
    expect(rangeOf({ first: 'lives', last: 'longTerm' }, today)).toEqual({
      first: '1900-01-01',
      last: '2056-11-24',
    });
  });

  it('begins with the ground of the date, where it is known', () => {
    fc.assert(
      fc.property(rule, day, day, day, (of, on, birth, later) => {
        const work = birth < later ? later : birth;
        const grounds = { birth, work, enrolment: work };
        const refused = groundError(on, of, grounds, today) !== undefined;
        const first = { birth, work: max(birth, addDays(work, -30)), enrolment: work };
        expect(refused).toBe(of.notBefore !== undefined && on < first[of.notBefore]);
      }),
    );
  });

  it('of the work begins with the birth, where the begin of the work is not known', () => {
    const of = dateRules['AddNoteBody.at'] as DateRule;
    expect(groundError('1999-01-01', of, { birth: '2000-05-05', work: null }, today)).toEqual({
      code: 'dateBeforeBirth',
      params: { first: '05.05.2000', last: '24.11.2026' },
    });
  });
});

import { addMonths } from './local-date.js';

describe('addMonths', () => {
  it.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months are %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('refuses what is no day', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { ageOn, isMinorOn } from './age.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const after = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('age', () => {
  it.each([
    ['2008-11-24', '2026-11-24', 18],
    ['2008-11-25', '2026-11-24', 17],
    ['1990-03-14', '2026-03-13', 35],
    ['1990-03-14', '2026-12-31', 36],
    // A person born on 29 February reaches an age on 1 March of a common year.
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
  ])('of a person born on %s is on %s %s years', (birthDate, on, years) => {
    expect(ageOn(birthDate, on)).toBe(years);
  });

  it('grows by one on one day of each year, and never falls', () => {
    fc.assert(
      fc.property(day, fc.nat(40_000), (birthDate, days) => {
        const [on, next] = [after(birthDate, days), after(birthDate, days + 1)];
        const grows = ageOn(birthDate, next) - ageOn(birthDate, on);
        const leap = birthDate.endsWith('-02-29') && next.endsWith('-03-01');
        const birthday = next.slice(5) === birthDate.slice(5) || (leap && !on.endsWith('-02-29'));
        expect(grows).toBe(birthday ? 1 : 0);
      }),
    );
  });

  it('under 18 makes a minor; an unknown age does not', () => {
    expect(isMinorOn('2008-11-25', '2026-11-24')).toBe(true);
    expect(isMinorOn('2008-11-24', '2026-11-24')).toBe(false);
    expect(isMinorOn('2008-02-29', '2026-02-28')).toBe(true);
    expect(isMinorOn('2008-02-29', '2026-03-01')).toBe(false);
    expect(isMinorOn(null, '2026-11-24')).toBe(false);
  });
});

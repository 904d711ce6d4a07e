import fc from 'fast-check';
import { checkSearch } from './search-limits.rules.js';

const limits = { searchesWithoutReason: 3, peopleWithoutReason: 5, searches: 10, people: 8 };
const reason = 'a relative asks for him';

describe('a further search for duplicates', () => {
  it.each([
    [{ searches: 0, people: 0 }, null, undefined],
    [{ searches: 2, people: 4 }, null, undefined],
    [{ searches: 3, people: 0 }, null, 'search-reason-required'],
    [{ searches: 0, people: 5 }, null, 'search-reason-required'],
    [{ searches: 3, people: 5 }, reason, undefined],
    [{ searches: 9, people: 7 }, reason, undefined],
    [{ searches: 10, people: 0 }, reason, 'search-limit-reached'],
    [{ searches: 0, people: 8 }, reason, 'search-limit-reached'],
    [{ searches: 10, people: 8 }, null, 'search-limit-reached'],
  ])('after %p with reason %p: %p', (day, stated, verdict) => {
    expect(checkSearch(day, limits, stated)).toBe(verdict);
  });

  it('needs no reason on an ordinary day, where the setting is missing', () => {
    expect(checkSearch({ searches: 149, people: 39 })).toBeUndefined();
    expect(checkSearch({ searches: 150, people: 0 })).toBe('search-reason-required');
    expect(checkSearch({ searches: 0, people: 150 }, undefined, reason)).toBe(
      'search-limit-reached',
    );
  });

  const day = fc.record({ searches: fc.nat(20), people: fc.nat(20) });
  const rank = (verdict: ReturnType<typeof checkSearch>) =>
    ['undefined', 'search-reason-required', 'search-limit-reached'].indexOf(String(verdict));

  it('is never allowed more after more searches', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(null, reason), (one, more, stated) => {
        const later = {
          searches: one.searches + more.searches,
          people: one.people + more.people,
        };
        expect(rank(checkSearch(later, limits, stated))).toBeGreaterThanOrEqual(
          rank(checkSearch(one, limits, stated)),
        );
      }),
    );
  });

  it('is not refused beyond its limit by any reason', () => {
    fc.assert(
      fc.property(day, fc.option(fc.string({ minLength: 1 })), (one, stated) => {
        const beyond = one.searches >= limits.searches || one.people >= limits.people;
        expect(checkSearch(one, limits, stated) === 'search-limit-reached').toBe(beyond);
      }),
    );
  });
});

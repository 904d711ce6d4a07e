import fc from 'fast-check';
import { clashKindsOf, mayBeAgreed, overlaps, placeKey, type Claim } from './clash.rules.js';

const begin = Date.parse('2026-11-24T06:00:00Z');
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const claims: fc.Arbitrary<Claim> = fc.record({
  startsAt: fc.integer({ min: 0, max: 24 }).map((step) => new Date(begin + step * 15 * 60_000)),
  minutes: fc.integer({ min: 1, max: 16 }).map((step) => step * 15),
  groupId: fc.constantFrom(null, 'g1', 'g2'),
  personIds: ids,
  leaderIds: ids,
  place: fc.constantFrom(null, '', 'ოთახი 4', 'ოთახი  4', 'ოთახი 5', 'Room A', 'room a'),
});

/** The quarters of an hour that a session takes, counted one by one. */
const quarters = ({ startsAt, minutes }: Claim): number[] =>
  Array.from({ length: minutes / 15 }, (_, n) => startsAt.getTime() + n * 15 * 60_000);

describe('clashes of sessions', () => {
  it('overlap exactly when they have a quarter of an hour in common', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const taken = new Set(quarters(one));
        expect(overlaps(one, other)).toBe(quarters(other).some((quarter) => taken.has(quarter)));
      }),
    );
  });

  it('are the same from both sides', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        expect(clashKindsOf(one, other)).toEqual(clashKindsOf(other, one));
      }),
    );
  });

  it('name a leader exactly when the sessions overlap and have one in common', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const common = one.leaderIds.filter((id) => other.leaderIds.includes(id)).length > 0;
        expect(clashKindsOf(one, other).includes('leader')).toBe(overlaps(one, other) && common);
      }),
    );
  });

  it('never agree two sessions of one group', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const kinds = clashKindsOf(one, { ...other, groupId: one.groupId });
        if (one.groupId !== null && overlaps(one, other)) expect(mayBeAgreed(kinds)).toBe(false);
        else expect(mayBeAgreed(kinds)).toBe(true);
      }),
    );
  });

  it('know a room by its name, however it is written', () => {
    expect(placeKey('  ოთახი   4 ')).toBe('ოთახი 4');
    expect(placeKey('Room A')).toBe(placeKey('room a'));
    expect(placeKey(null)).toBe('');
  });

  it('know no room without a name', () => {
    const claim: Claim = {
      startsAt: new Date(begin),
      minutes: 60,
      groupId: null,
      personIds: [],
      leaderIds: [],
      place: '',
    };
    expect(clashKindsOf(claim, claim)).toEqual([]);
    expect(clashKindsOf({ ...claim, place: 'x' }, { ...claim, place: 'X' })).toEqual(['place']);
  });
});

import { ageOn } from '@gza/contract';
import fc from 'fast-check';
import { ageRanges, birthDate, syntheticPersonalNumber, syntheticPhone } from './identities.js';
import { createRandom } from './random.js';

describe('dates of birth', () => {
  it.each(Object.entries(ageRanges))('make people of the age of %s, on any day', (name, range) => {
    const days = ['2024-02-29', '2026-01-01', '2026-11-22', '2026-12-31', '2027-03-01'];
    const random = createRandom(name);
    const ages = days.flatMap((today) =>
      Array.from({ length: 300 }, () => ageOn(birthDate(random, range, today), today)),
    );
    expect(Math.min(...ages)).toBe(range.min);
    expect(Math.max(...ages)).toBeLessThanOrEqual(range.max);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(range.max - 5);
  });

  it('make most adults between 21 and 49', () => {
    const random = createRandom('adults');
    const ages = Array.from({ length: 1000 }, () =>
      ageOn(birthDate(random, ageRanges.formerPrisoner, '2026-11-22'), '2026-11-22'),
    );
    const share = ages.filter((age) => age >= 21 && age <= 49).length / ages.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
  });
});

describe('synthetic personal numbers', () => {
  it('have 11 digits, begin with an office that does not exist and never repeat', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => syntheticPersonalNumber(index));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^00\d{9}$/.test(number))).toBe(true);
  });

  it('never repeat however far apart the people are', () => {
    const index = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(index, index, (one, other) => {
        expect(syntheticPersonalNumber(one) === syntheticPersonalNumber(other)).toBe(one === other);
      }),
    );
  });

  it('refuse an index that is none', () => {
    expect(() => syntheticPersonalNumber(-1)).toThrow(RangeError);
    expect(() => syntheticPersonalNumber(0.5)).toThrow(RangeError);
    expect(() => syntheticPersonalNumber(1_000_000_000)).toThrow(RangeError);
  });
});

describe('synthetic phones', () => {
  it('have the national form', () => {
    const random = createRandom('phones');
    const phones = Array.from({ length: 50 }, () => syntheticPhone(random));
    expect(phones.every((phone) => /^\+995 520( \d\d){3}$/.test(phone))).toBe(true);
    expect(new Set(phones).size).toBe(50);
  });
});

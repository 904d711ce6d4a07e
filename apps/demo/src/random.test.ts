import fc from 'fast-check';
import { createRandom } from './random.js';

describe('the stream of chance of the demo data', () => {
  it('is the same for the same seed, and another for another', () => {
    const numbers = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 8 }, () => random.int(0, 1_000_000));
    };
    expect(numbers('gza')).toEqual(numbers('gza'));
    expect(numbers('gza')).not.toEqual(numbers('gzb'));
  });

  it('never changes from release to release: the demo people are known by name', () => {
    const random = createRandom('gza');
    expect([1, 2, 3, 4].map(() => random.int(1, 6))).toEqual([6, 3, 4, 1]);
  });

  it('stays within bounds and reaches both', () => {
    const random = createRandom('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(-2, 2)));
    expect([...drawn].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('forks streams that do not depend on what was drawn before', () => {
    const early = createRandom('gza').fork('people').int(0, 1_000_000);
    const random = createRandom('gza');
    random.int(0, 9);
    expect(random.fork('people').int(0, 1_000_000)).toBe(early);
    expect(random.fork('groups').int(0, 1_000_000)).not.toBe(early);
  });

  it('picks in proportion to the weights, and never what weighs nothing', () => {
    const random = createRandom('weights');
    const counts = { often: 0, seldom: 0, never: 0 };
    for (let draw = 0; draw < 4000; draw += 1) {
      const key = random.pickWeighted([
        { value: 'never' as const, weight: 0 },
        { value: 'often' as const, weight: 3 },
        { value: 'seldom' as const, weight: 1 },
      ]);
      counts[key] += 1;
    }
    expect(counts.never).toBe(0);
    expect(counts.often / 4000).toBeCloseTo(0.75, 1);
  });

  it('gives a chance of 0 never, of 1 always, of a half about half the time', () => {
    const random = createRandom('chance');
    const share = (probability: number) =>
      Array.from({ length: 2000 }, () => random.chance(probability)).filter(Boolean).length / 2000;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    expect(share(0.5)).toBeCloseTo(0.5, 1);
  });

  it('shuffles without loss and samples without repetition', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (seed, items, count) => {
        const random = createRandom(seed);
        const shuffled = random.shuffle(items);
        expect(shuffled).toHaveLength(items.length);
        expect(shuffled).toEqual(expect.arrayContaining(items));
        const sample = random.sample(items, count);
        expect(new Set(sample).size).toBe(Math.min(count, items.length));
        expect(items).toEqual(expect.arrayContaining(sample));
      }),
    );
  });

  it('refuses to pick from nothing', () => {
    const random = createRandom('nothing');
    expect(() => random.pick([])).toThrow(RangeError);
    expect(() => random.pickWeighted([])).toThrow(RangeError);
    expect(() => random.pickWeighted([{ value: 'a', weight: 0 }])).toThrow(RangeError);
  });
});

import { median, medianInterval, verdict, verdictAtMost } from './verdict.mjs';

describe('the verdict of a benchmark', () => {
  const nine = [9, 1, 8, 2, 7, 3, 6, 4, 5];

  it('takes the middle of the rounds', () => {
    expect(median(nine)).toBe(5);
    expect(medianInterval(nine)).toEqual([2, 8]);
    expect(medianInterval([3, 1, 2])).toEqual([1, 3]);
    expect(medianInterval(Array.from({ length: 21 }, (_, i) => i))).toEqual([6, 14]);
  });

  it('asks the median for the floor, and the lower end for a little less', () => {
    const rounds = [0.41, 0.44, 0.45, 0.46, 0.46, 0.47, 0.48, 0.49, 0.6];
    expect(verdict(rounds, 0.45)).toEqual({ median: 0.46, low: 0.44, high: 0.49, met: true });
    expect(verdict(rounds, 0.47).met).toBe(false);
    expect(verdict([0.1, 0.37, 0.45, 0.46, 0.46, 0.47, 0.48, 0.49, 0.6], 0.45).met).toBe(false);
  });

  it('asks a multiple to be at most so much, and its upper end to be a little more', () => {
    const rounds = [2, 2, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2, 4];
    expect(verdictAtMost(rounds, 3)).toEqual({ median: 2.5, low: 2, high: 3.2, met: true });
    expect(verdictAtMost(rounds, 2.4).met).toBe(false);
    expect(verdictAtMost([2, 2, 2.5, 2.5, 2.5, 2.5, 4, 4, 4], 3).met).toBe(false);
  });
});

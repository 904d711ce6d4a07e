import { newId } from './new-id.js';

const ids = (count: number) => Array.from({ length: count }, newId);

describe('newId', () => {
  afterEach(() => jest.restoreAllMocks());

  it('makes UUIDs of version 7 that differ', () => {
    const made = ids(1000);
    expect(new Set(made).size).toBe(1000);
    for (const id of made)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });

  it('keeps the order of creation within a millisecond, and when the clock is set back', () => {
    const later = Date.now() + 1000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
    const made = ids(500);
    clock.mockReturnValue(later - 60_000);
    made.push(...ids(500));
    clock.mockReturnValue(later + 1);
    made.push(...ids(500));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made.map((id) => id.slice(0, 13))).size).toBe(2);
  });

  it('begins at another number in each millisecond', () => {
    const start = Date.now() + 10_000;
    const clock = jest.spyOn(Date, 'now');
    const numbers = Array.from({ length: 50 }, (_, n) => {
      clock.mockReturnValue(start + n);
      return newId().slice(15, 23);
    });
    expect(new Set(numbers).size).toBe(50);
  });
});

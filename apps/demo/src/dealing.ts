import type { Weighted } from './random.js';

/** How many copies of each card a deck of `count` cards has: in proportion, and at least one where they suffice. */
function copies<T>(cards: readonly Weighted<T>[], count: number): number[] {
  const total = cards.reduce((sum, { weight }) => sum + weight, 0);
  const exact = cards.map(({ weight }) => (weight / total) * count);
  const least = count >= cards.length ? 1 : 0;
  const counts = exact.map((share) => Math.max(least, Math.floor(share)));
  const off = (index: number) => (exact[index] ?? 0) - (counts[index] ?? 0);
  for (;;) {
    const left = count - counts.reduce((sum, one) => sum + one, 0);
    if (left === 0) return counts;
    const step = Math.sign(left);
    const open = [...counts.keys()].filter((index) => step > 0 || (counts[index] ?? 0) > least);
    const [next] = open.toSorted((a, b) => step * (off(b) - off(a)));
    if (next === undefined) throw new RangeError('no cards to deal');
    counts[next] = (counts[next] ?? 0) + step;
  }
}

/** Where the first copy of a card lies in its part of the deck: single cards do not all lie in the middle. */
const phase = (card: number): number => (0.5 + card * 0.618_034) % 1;

/**
 * Deals `count` cards in proportion to their weights. Every card occurs when there are enough hands, however
 * seldom it is. The copies of a card are spread evenly, so any stretch of the hands has about the same mixture.
 */
export function deal<T>(cards: readonly Weighted<T>[], count: number): T[] {
  const counts = copies(cards, count);
  return cards
    .flatMap(({ value }, card) =>
      Array.from({ length: counts[card] ?? 0 }, (_, copy) => ({
        value,
        place: (copy + phase(card)) / (counts[card] ?? 1),
      })),
    )
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

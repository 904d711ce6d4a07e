import fc from 'fast-check';
import { deal } from './dealing.js';

const decks = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 })
  .map((weights) => weights.map((weight, value) => ({ value, weight })));
const copiesOf = (value: number, dealt: readonly number[]) =>
  dealt.filter((one) => one === value).length;

describe('the dealing of cards', () => {
  it('gives every hand one card', () => {
    fc.assert(
      fc.property(decks, fc.nat(200), (cards, count) => {
        expect(deal(cards, count)).toHaveLength(count);
      }),
    );
  });

  it('leaves out no card when there are enough hands', () => {
    fc.assert(
      fc.property(decks, fc.nat(200), (cards, more) => {
        const dealt = deal(cards, cards.length + more);
        expect(new Set(dealt).size).toBe(cards.length);
      }),
    );
  });

  it('keeps the proportions', () => {
    const cards = [
      { value: 'often', weight: 60 },
      { value: 'seldom', weight: 39 },
      { value: 'never but for the rule', weight: 1 },
    ];
    const dealt = deal(cards, 20);
    expect(cards.map(({ value }) => dealt.filter((one) => one === value).length)).toEqual([
      12, 7, 1,
    ]);
  });

  it('spreads the copies of a card: any stretch has about its share', () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: 20, max: 200 }), fc.nat(180), (cards, count, from) => {
        const dealt = deal(cards, count);
        const stretch = dealt.slice(from, from + 20);
        for (const { value } of cards) {
          const share = (copiesOf(value, dealt) / count) * stretch.length;
          expect(Math.abs(copiesOf(value, stretch) - share)).toBeLessThanOrEqual(cards.length);
        }
      }),
    );
  });
});

import { rangeText, type RangeWords } from './range.js';

const words: RangeWords<number> = {
  from: (years) => `${years}+`,
  to: (years) => `..${years}`,
  between: (a, b) => `${a}-${b}`,
};

it.each([
  [18, null, '18+'],
  [null, 29, '..29'],
  [14, 29, '14-29'],
  [0, null, '0+'],
  [null, null, null],
])('says a range from %s to %s as %s', (first, last, text) => {
  expect(rangeText(first, last, words)).toBe(text);
});

it('says two equal limits once where there are words for it', () => {
  expect(rangeText(6, 6, words)).toBe('6-6');
  expect(rangeText(6, 6, { ...words, one: (only) => `just ${only}` })).toBe('just 6');
});

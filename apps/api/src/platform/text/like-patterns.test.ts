import { likePatterns } from './like-patterns.js';

it('asks for every word, in lower case', () => {
  expect(likePatterns('  ნინო BERIDZE ')).toEqual(['%ნინო%', '%beridze%']);
});

it('takes no sign for a wildcard', () => {
  expect(likePatterns(String.raw`50%_a\b`)).toEqual([String.raw`%50\%\_a\\b%`]);
});

it('asks for nothing where a text holds no word', () => {
  expect([likePatterns(undefined), likePatterns('  ')]).toEqual([undefined, undefined]);
});

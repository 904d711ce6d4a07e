import { searchKeyOf, searchPatterns } from './search-key.js';

const key = searchKeyOf({ ka: 'ა(ა)იპ „ხიდი“ N12', en: 'NNLE Bridge of Gori' });

/** Matches as PostgreSQL's LIKE does with a pattern of letters between wildcards. */
const isFound = (text: string) =>
  (searchPatterns(text) ?? []).every((pattern) => key.includes(pattern.slice(1, -1)));

it.each(['ხიდი', 'ხიდ', 'khidi', 'Xidi', 'bridge', 'ბრიდ', 'GORI ხიდი', 'n12'])(
  'finds an organisation by %j',
  (text) => {
    expect(isFound(text)).toBe(true);
  },
);

it.each(['ხიდები', 'idi', 'bridge batumi', 'n123'])('does not find it by %j', (text) => {
  expect(isFound(text)).toBe(false);
});

it('asks for nothing where a text holds no word', () => {
  expect([searchPatterns(undefined), searchPatterns('  „“ ')]).toEqual([undefined, undefined]);
});

it('keeps no wildcard of what was typed', () => {
  expect(searchPatterns('50%_x')).toEqual(['% 50%', '% x%']);
});

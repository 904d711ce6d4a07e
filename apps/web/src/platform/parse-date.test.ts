import fc from 'fast-check';
import { formatLongDate } from './format.js';
import { parseDate } from './parse-date.js';

const base = '2026-11-24';

it.each([
  ['24.12.2026', '2026-12-24'],
  ['24/12/26', '2026-12-24'],
  ['24-12-2026', '2026-12-24'],
  ['2026-12-24', '2026-12-24'],
  ['0112', '2026-12-01'],
  ['01122026', '2026-12-01'],
  ['5/1/27', '2027-01-05'],
  ['5.1', '2026-01-05'],
  ['03.07.85', '1985-07-03'],
  ['+7', '2026-12-01'],
  ['-3', '2026-11-21'],
  ['დღეს', '2026-11-24'],
  ['ხვალ', '2026-11-25'],
  ['Yesterday', '2026-11-23'],
  [' 1.2.1990 ', '1990-02-01'],
  ['29.02.2028', '2028-02-29'],
])('reads %s', (typed, expected) => {
  expect(parseDate(typed, base)).toBe(expected);
});

it.each(['31.02.2026', '29.02.2027', '32.01.2026', '1.13.2026', 'soon', '', '12', '24.12.20266'])(
  'refuses %s',
  (typed) => {
    expect(parseDate(typed, base)).toBeNull();
  },
);

it.each([
  ['28 ნოემბერი 2026', '2026-11-28'],
  ['28 November 2026', '2026-11-28'],
  ['3 მარტი', '2026-03-03'],
  ['3 mar 27', '2027-03-03'],
  ['31 ნოემბერი 2026', null],
  ['3 ma', null],
  ['3 ნარი 2026', null],
])('reads a month by its name: %s', (typed, expected) => {
  expect(parseDate(typed, base)).toBe(expected);
});

it('reads every date that the portal writes in words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80_000 }),
      fc.constantFrom('ka' as const, 'en' as const),
      (days, language) => {
        const day = new Date(Date.parse('1900-01-01') + days * 86_400_000).toISOString();
        const date = day.slice(0, 10);
        expect(parseDate(formatLongDate(date, language), base)).toBe(date);
      },
    ),
  );
});

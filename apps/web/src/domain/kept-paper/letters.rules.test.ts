import { runsOf, unknownSigns } from './letters.rules.js';

it.each([
  [
    'ნინო (Nino)',
    [
      ['georgian', 'ნინო '],
      ['latin', '(Nino)'],
    ],
  ],
  [
    'Дело № 7',
    [
      ['cyrillic', 'Дело № '],
      ['latin', '7'],
    ],
  ],
  [
    'ərizə',
    [
      ['latinExt', 'ə'],
      ['latin', 'riz'],
      ['latinExt', 'ə'],
    ],
  ],
  ['Դիմում։', [['armenian', 'Դիմում։']]],
  [' a', [['latin', ' a']]],
  ['', []],
])('writes %p with the fonts that have its letters', (text, runs) => {
  expect(runsOf(text).map(({ font, text: part }) => [font, part])).toEqual(runs);
});

it('leaves out signs without a width, and joins letters with their marks', () => {
  expect(runsOf('0-\u20603')).toEqual([{ font: 'latin', text: '0-3' }]);
  expect(runsOf('o\u0308')).toEqual([{ font: 'latin', text: 'ö' }]);
});

it('names each sign once that no font has', () => {
  expect(unknownSigns('გეგმა – 学 😀 学')).toEqual(['学', '😀']);
  expect(unknownSigns('„გეგმა“, «план», № 5, ₾ 10,\u00a0ğışöüç; Հ՝ ☐')).toEqual([]);
});

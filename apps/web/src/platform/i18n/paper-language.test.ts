/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readingLanguages } from '@gza/contract';
import { catalogueLanguage, paperLanguageOf, type PaperLanguage } from './paper-language.js';

it.each([
  ['ru', 'az', 'ru'],
  ['ka', 'az', 'ka'],
  [undefined, 'az', 'az'],
  [undefined, null, 'ka'],
] as const)('of a paper: %p was chosen, the person reads %p', (chosen, reads, language) => {
  expect(paperLanguageOf(chosen, reads)).toBe(language);
});

it('of the catalogue is English only on an English paper', () => {
  expect(readingLanguages.map(catalogueLanguage)).toEqual(['ka', 'en', 'ka', 'ka', 'ka']);
});

type Words = { readonly [key: string]: string | Words | ((...values: string[]) => string) };

/** Each text under its path; a function says its values as ‹1›, ‹2›. */
function texts(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [[name, value] as [string, string]];
    if (typeof value === 'function') return [[name, value('1', '2', '3', '4')] as [string, string]];
    return texts(value, `${name}.`);
  });
}

const source = join(__dirname, '../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.print-texts.ts'),
);
const papers = files.flatMap((file) =>
  Object.entries(
    jest.requireActual<Record<string, Record<PaperLanguage, Words>>>(join(source, file)),
  )
    .filter(([, words]) => 'ka' in words && 'hy' in words)
    .map(([name, words]) => [name, words] as const),
);

it('finds the papers that are translated', () => {
  expect(papers.map(([name]) => name).sort()).toEqual([
    'applicationPaper',
    'certificatePaper',
    'closingPaper',
    'consentPaper',
    'paperCodes',
    'paperLabels',
    'planPaper',
    'summonsPaper',
  ]);
});

/** Letters that a text in each language may have; digits and signs beside them. */
const letters: Record<PaperLanguage, RegExp> = {
  ka: /\p{Script=Georgian}/u,
  en: /[A-Za-z]/u,
  ru: /\p{Script=Cyrillic}/u,
  az: /[A-Za-zÇçƏəĞğIıİiÖöŞşÜü]/u,
  hy: /\p{Script=Armenian}/u,
};
const otherLetters = (language: PaperLanguage, text: string) =>
  [...text].filter((sign) => /\p{L}/u.test(sign) && !letters[language].test(sign));

describe.each(papers)('%s', (_name, words) => {
  const georgian = texts(words.ka);

  it.each(readingLanguages)(
    'says everything in %s, with its letters and all values',
    (language) => {
      const own = new Map(texts(words[language]));
      expect([...own.keys()].sort()).toEqual(georgian.map(([key]) => key).sort());
      for (const [key, text] of georgian) {
        const wording = own.get(key) ?? '';
        // The line on the translation is missing on the Georgian paper alone.
        if (key !== 'translation') expect([key, wording !== '']).toEqual([key, text !== '']);
        expect([key, otherLetters(language, wording)]).toEqual([key, []]);
      }
      if (own.has('translation')) expect(own.get('translation') === '').toBe(language === 'ka');
    },
  );
});

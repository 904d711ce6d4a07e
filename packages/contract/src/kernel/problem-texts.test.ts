import { problems } from '../problems.js';
import { fieldProblems } from './field-problem.js';
import type { Localized } from './problem.js';

const marksOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();

const texts: readonly (readonly [string, Localized])[] = [
  ...Object.entries(problems).flatMap(([code, { title, detail }]) => [
    [`${code} title`, title] as const,
    [`${code} detail`, detail] as const,
  ]),
  ...Object.entries(fieldProblems).map(([code, text]) => [`field ${code}`, text] as const),
];

/** Commands name the parameters of the English text; the Georgian one is filled with the same. */
describe('the texts of problems', () => {
  it.each(texts)(
    '%s has the same marks in both languages, and words in each',
    (_name, { ka, en }) => {
      expect(marksOf(ka)).toEqual(marksOf(en));
      expect(ka).toMatch(/[\u10d0-\u10f0]{2}/u);
      expect(en).toMatch(/[A-Za-z]{3}/u);
      expect(en).not.toMatch(/[\u10d0-\u10f0]/u);
    },
  );
});

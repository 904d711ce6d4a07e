/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts, TextTree } from './define-texts.js';

const source = join(__dirname, '../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.texts.ts'),
);

function leaves(tree: TextTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const marks = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const collections = files.flatMap((file) =>
  Object.values(jest.requireActual<Record<string, Texts>>(join(source, file))).map(
    (texts) => [texts.namespace, texts] as const,
  ),
);

it('finds the texts of the features', () => {
  expect(files.length).toBeGreaterThan(3);
  const names = collections.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(collections)('%s', (_, texts) => {
  const ka = new Map(leaves(texts.ka));
  const en = new Map(leaves(texts.en));

  it('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...ka.keys()].sort());
  });

  it('says something under every key, with the same parameters', () => {
    for (const [key, text] of ka) {
      expect([key, text.trim() !== '', (en.get(key) ?? '').trim() !== '']).toEqual([
        key,
        true,
        true,
      ]);
      expect([key, marks(en.get(key) ?? '')]).toEqual([key, marks(text)]);
    }
  });

  it('is written in Georgian letters, never in capitals (Mtavruli), and English without Georgian', () => {
    for (const [key, text] of ka) expect([key, /[\u1c90-\u1cbf]/.test(text)]).toEqual([key, false]);
    for (const [key, text] of en) expect([key, /[\u10a0-\u10ff]/.test(text)]).toEqual([key, false]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(__dirname, '../../features');
const fields = 'TextField|TextArea|SelectField|RadioGroup|Checkbox|CheckboxGroup|FileField';
/** Questions of an instrument have their own help where they need one. */
const questions = 'assessments/components/answer-field.tsx';

/** Dates and times show their format by themselves; a filter explains itself by its effect. */
const filters = /optional="quiet"/u;
const explained = /\b(description|help|hint|placeholder)=|\bhelp:|Help\b|\bhelp\./u;

interface Field {
  file: string;
  tag: string;
}

/** Everything between `<TextField` and the `>` that ends it, braces aside. */
function tagAt(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (letter === '>' && depth === 0) return source.slice(start, at).replace(/\s+/gu, ' ');
  }
  return source.slice(start);
}

const all: Field[] = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && file !== questions)
  .flatMap((file) => {
    const source = readFileSync(join(features, file), 'utf8');
    const starts = [...source.matchAll(new RegExp(`<(?:${fields})\\b`, 'gu'))];
    return starts.map(({ index }) => ({ file, tag: tagAt(source, index) }));
  });

it('finds the fields', () => {
  expect(all.length).toBeGreaterThan(100);
});

it('every field of a form is explained in a sentence', () => {
  expect(
    all
      .filter(({ tag }) => !filters.test(tag) && !explained.test(tag))
      .map(({ file, tag }) => `${file}: ${tag}`),
  ).toEqual([]);
});

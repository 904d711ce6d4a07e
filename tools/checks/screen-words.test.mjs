import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { screenWords } from '../language/screen-words.mjs';

/** Versions of instruments that release 0.2.0 published: their texts stay as they are. */
const published = /^data\/instruments\/[^/]+\/version-1\.json$/u;

/** Sources with texts that people read: of the portal, labels, problems, events, reports and questions. */
const files = execFileSync(
  'git',
  [
    'ls-files',
    '-co',
    '--exclude-standard',
    'apps/web/src',
    'packages/contract/src',
    'apps/api/src',
    'apps/demo/src',
    'data/instruments',
  ],
  { cwd: PROJECT, encoding: 'utf8' },
)
  .split('\n')
  .filter(
    (file) =>
      /\.tsx?$|\/version-\d+\.json$/u.test(file) &&
      !/\.test\.tsx?$|\/migrations\//u.test(file) &&
      !published.test(file),
  );

const uses = files.flatMap((file) =>
  readFileSync(join(PROJECT, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ file, place: `${file}:${index + 1}`, text }))
    .filter(({ text }) => !/^\s*(?:\/\/|\/?\*)/u.test(text)),
);

/** The lines of the sources that use the old word of a row. */
function usesOf({ word, scope = /./u, exceptions = [] }) {
  return uses
    .filter(({ file, text }) => scope.test(file) && word.test(text))
    .filter(({ text }) => !exceptions.some((part) => text.includes(part)))
    .map(({ place, text }) => `${place} ${text.trim()}`);
}

it.each(screenWords.map((row) => [row.replacement, row]))('writes "%s"', (_, row) => {
  expect(usesOf(row)).toEqual([]);
});

it('finds an old word where one is', () => {
  expect('მომსახურების დაწყება').toMatch(
    screenWords.find((row) => row.replacement === 'სერვისი').word,
  );
});

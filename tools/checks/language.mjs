import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { oldWords } from '../language/old-words.mjs';
import { oldWordsIn } from './language-rules.mjs';

/** `node tools/checks/language.mjs`: no identifier carries a word of the old dialect. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: PROJECT,
  encoding: 'utf8',
})
  .split('\n')
  // The keys of texts are content: people read their words.
  .filter(
    (file) => /\.(ts|tsx|mjs|cjs)$/u.test(file) && !/[.-]texts\.ts$|^tools\/language\//u.test(file),
  );

let count = 0;
for (const file of files) {
  for (const { line, name, row } of oldWordsIn(
    file,
    readFileSync(join(PROJECT, file), 'utf8'),
    oldWords,
  )) {
    count += 1;
    console.error(
      `✗ ${file}:${line} ${name}: "${row.word}" is an old word, write ${row.replacement}`,
    );
  }
}
if (count > 0) {
  console.error(
    'The table of old words is tools/language/old-words.mjs; an exception there needs a reason.',
  );
  process.exitCode = 1;
} else {
  console.log(`${files.length} files: no old word in an identifier`);
}

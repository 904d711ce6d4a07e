import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { formatSource } from './source.mjs';

/**
 * Source files of the API whose SQL is not in the layout of the project.
 *
 * @param {{ write: boolean }} options  whether they are formatted
 * @returns {string[]}
 */
export function unformattedFiles({ write }) {
  const listed = execFileSync(
    'git',
    ['ls-files', 'apps/api/src/modules', 'apps/api/src/platform'],
    {
      cwd: PROJECT,
      encoding: 'utf8',
    },
  );
  const files = listed.split('\n').filter((file) => /(?<!\.test)\.ts$/u.test(file));
  return files.filter((file) => {
    const path = join(PROJECT, file);
    const source = readFileSync(path, 'utf8');
    const formatted = formatSource(source);
    if (write && formatted !== source) writeFileSync(path, formatted);
    return formatted !== source;
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../lib/run.mjs';

/** @typedef {import('./draw.mjs').SampledDefect} SampledDefect */

const TESTS = 'apps/api/test';

/**
 * The folder of API tests that is nearest to a file.
 *
 * @param {string} file
 * @returns {string}
 */
function nearestTests(file) {
  if (file.includes('/imports/')) return 'imports';
  const module = /(?:modules|contract\/src)\/([a-z]+)\//u.exec(file)?.[1];
  const migration = /migrations\/\d+-([a-z-]+)/u.exec(file)?.[1];
  const name = module ?? (migration === 'case-file' ? 'beneficiaries' : migration) ?? 'platform';
  return existsSync(join(PROJECT, TESTS, name)) ? name : 'platform';
}

/**
 * The tests that may catch a defect, narrow to wide: those that import the file, the API tests of its
 * module, those of the platform, then all others except those that drive a built server.
 *
 * @param {SampledDefect} defect
 * @returns {string[][]}  arguments for Jest, one run each
 */
export function testsOf({ file }) {
  const related = [
    '--selectProjects',
    'unit',
    'web',
    '--passWithNoTests',
    '--findRelatedTests',
    file,
  ];
  if (file.startsWith('apps/web/')) return [related];
  const nearest = nearestTests(file);
  const api = ['--selectProjects', 'api', '--testPathPatterns'];
  const wider = [...new Set([nearest, 'platform'])].map((name) => [...api, `${TESTS}/${name}/`]);
  const seen = [nearest, 'platform', 'smoke', 'demo'].join('|');
  return [related, ...wider, [...api, `${TESTS}/(?!${seen})`]];
}

/**
 * @param {string} output  of Jest
 * @returns {string | undefined}  the first test file that turned red
 */
export const testFileOf = (output) => /^FAIL (?:\S+ )?(\S+\.test\.\S+)/mu.exec(output)?.[1];

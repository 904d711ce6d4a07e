/** The files under the mutation test. */
const FILES = '**/*.{rules,policy,mapper,presenter}.ts';
const SOURCES = ['apps/api/src', 'apps/web/src', 'packages/contract/src'];

/** Where a run leaves its copies and reports. Git and the other suites leave the folder out. */
const OUTPUT = '.data/mutants';

/**
 * What Stryker mutates for the prefixes of paths that were asked for.
 *
 * @param {string[]} prefixes  none means everything
 * @returns {string[]}
 */
export const mutatedFiles = (prefixes) =>
  prefixes.length === 0
    ? SOURCES.map((folder) => `${folder}/${FILES}`)
    : prefixes.map((prefix) => (prefix.endsWith('.ts') ? prefix : `${trimmed(prefix)}/${FILES}`));

/**
 * Whether a result belongs to the prefixes: with `--changed`, Stryker reports the files of earlier runs too.
 *
 * @param {string} file  relative to the project
 * @param {string[]} prefixes
 * @returns {boolean}
 */
export const isAskedFor = (file, prefixes) =>
  prefixes.length === 0 ||
  prefixes.map(trimmed).some((prefix) => file === prefix || file.startsWith(`${prefix}/`));

/** @param {string} prefix */
const trimmed = (prefix) => prefix.replace(/\/+$/u, '');

/**
 * @param {{ prefixes: string[], changed: boolean, concurrency: number }} run
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export const strykerOptions = ({ prefixes, changed, concurrency }) => ({
  testRunner: 'jest',
  // Named, because the default looks for plugins in every folder beside Stryker.
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'tools/mutants/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  // A folder whose files have no tests yet has a score too.
  allowEmpty: true,
  // Endless loops are found by counting. A busy machine alone must not look like one.
  timeoutMS: 30_000,
  mutate: mutatedFiles(prefixes),
  concurrency,
  incremental: changed,
  incrementalFile: `${OUTPUT}/incremental.json`,
  tempDirName: `${OUTPUT}/copies`,
  ignorePatterns: ['.data', 'test-results', 'dist', '.turbo', 'docs', 'apps/e2e'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `${OUTPUT}/report.json` },
  allowConsoleColors: false,
  warnings: { slow: false },
  // The floors of the groups decide, not one for all.
  thresholds: { high: 90, low: 80, break: null },
});

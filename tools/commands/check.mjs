import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PROJECT, run, runInstalled } from '../lib/run.mjs';

/** @typedef {import('../lib/run.mjs').Outcome} Outcome */

/** @param {string} name */
const ownCheck = (name) => run(process.execPath, [join(PROJECT, 'tools', 'checks', `${name}.mjs`)]);

/**
 * Runs tasks of the workspaces; a task whose inputs have not changed comes from turbo's cache.
 *
 * @param {string[]} tasks
 */
const workspaces = (tasks) =>
  runInstalled(
    'turbo',
    [
      'run',
      ...tasks,
      `--concurrency=${availableParallelism()}`,
      '--continue',
      '--output-logs=errors-only',
      '--no-update-notifier',
    ],
    { env: { TURBO_TELEMETRY_DISABLED: '1' } },
  );

/** Leaves out the unit tests, after an `npm test` that ran them. */
const WITHOUT_TESTS = '--without-tests';

/**
 * The fast checks, each with the command that fixes it. The slow ones come first, so that the short ones
 * fill the gaps.
 *
 * @param {string[]} jestArgs
 * @param {{ tests: boolean }} options  whether the unit tests run
 * @returns {{ name: string, mend: string, work: () => Promise<Outcome> }[]}
 */
const checks = (jestArgs, { tests }) => [
  {
    name: `format, lint${tests ? ', types and unit tests' : ' and types'} of the workspaces`,
    mend: 'npm run format; npx oxlint --type-aware --fix; npx turbo run typecheck; npx jest --selectProjects unit web',
    work: () =>
      workspaces(
        ['unit', 'typecheck', 'lint', 'format'].filter(
          (task) => task !== 'unit' || (tests && !jestArgs.length),
        ),
      ),
  },
  ...(jestArgs.length
    ? [
        {
          name: 'the unit tests asked for',
          mend: 'npx jest --selectProjects unit web',
          work: () =>
            runInstalled('jest', [
              '--selectProjects',
              'unit',
              'web',
              '--passWithNoTests',
              ...jestArgs,
            ]),
        },
      ]
    : []),
  {
    name: 'dependency rules',
    mend: 'each rule says how',
    work: () => ownCheck('dependency-rules'),
  },
  {
    name: 'types of the tools',
    mend: 'npx tsc -p tools/tsconfig.json',
    work: () => runInstalled('tsc', ['-p', 'tools/tsconfig.json']),
  },
  {
    name: 'lint of the tools',
    mend: 'npx oxlint --type-aware --fix',
    work: () =>
      runInstalled('oxlint', ['--type-aware', '--deny-warnings', 'tools', 'jest.config.mjs']),
  },
  {
    name: 'words of the field',
    mend: 'tools/language/old-words.mjs says the word',
    work: () => ownCheck('language'),
  },
  {
    name: 'format of the rest',
    mend: 'npm run format',
    work: () =>
      runInstalled('prettier', [
        '--check',
        '--cache',
        '--log-level=warn',
        '.',
        '!apps/**',
        '!packages/**',
      ]),
  },
  {
    name: 'format of the SQL',
    mend: 'npm run sql -- --format',
    work: () => run(process.execPath, [join(PROJECT, 'tools', 'run.cjs'), 'sql', '--check']),
  },
  {
    name: 'openapi.json is fresh',
    mend: 'npm run openapi',
    work: () => run('npm', ['run', '-s', 'openapi', '--', '--check']),
  },
  {
    name: 'lock file is whole',
    mend: 'docs/operations.md, "The lock file"',
    work: () => ownCheck('lockfile'),
  },
  { name: 'docker-compose.yml', mend: 'the message says how', work: () => ownCheck('compose') },
];

/**
 * `npm run check`: format, lint, types, architecture and unit tests, side by side.
 *
 * @param {string[]} args  for Jest; or `--without-tests`
 */
export async function main(args) {
  const started = Date.now();
  const jestArgs = args.filter((arg) => arg !== WITHOUT_TESTS);
  const waiting = checks(jestArgs, { tests: !args.includes(WITHOUT_TESTS) });
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const begun = Date.now();
      const { code, output } = await next.work();
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      if (code === 0) {
        console.log(`✓ ${next.name} (${seconds} s)`);
      } else {
        failed.push(next.name);
        console.log(`✗ ${next.name} (${seconds} s), to mend: ${next.mend}\n${output.trim()}\n`);
      }
    }
  };
  // One worker more than cores, because some of them mostly wait.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    failed.length ? `\n✗ ${failed.join(', ')} (${seconds} s)` : `\n✓ all checks (${seconds} s)`,
  );
  return failed.length ? 1 : 0;
}

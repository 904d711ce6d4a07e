import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PROJECT, run, runInstalled } from '../lib/run.mjs';

/** @typedef {import('../lib/run.mjs').Outcome} Outcome */

/** @param {string} name */
const ownCheck = (name) => run(process.execPath, [join(PROJECT, 'tools', 'checks', `${name}.mjs`)]);

const quietTurbo = { TURBO_TELEMETRY_DISABLED: '1' };

/**
 * The fast loop, each entry with what mends it. The slow ones come first, so that the short ones
 * fill the gaps.
 *
 * @param {string[]} jestArgs
 * @returns {{ name: string, mend: string, work: () => Promise<Outcome> }[]}
 */
const checks = (jestArgs) => [
  {
    name: 'unit tests',
    mend: 'npx jest --selectProjects unit web',
    work: () =>
      runInstalled('jest', ['--selectProjects', 'unit', 'web', '--passWithNoTests', ...jestArgs]),
  },
  {
    name: 'types',
    mend: 'npx turbo run typecheck',
    work: () =>
      runInstalled(
        'turbo',
        ['run', 'typecheck', '--output-logs=errors-only', '--no-update-notifier'],
        { env: quietTurbo },
      ),
  },
  {
    name: 'types of the tools',
    mend: 'npx tsc -p tools/tsconfig.json',
    work: () => runInstalled('tsc', ['-p', 'tools/tsconfig.json']),
  },
  {
    name: 'lint',
    mend: 'npx oxlint --type-aware --fix',
    work: () => runInstalled('oxlint', ['--type-aware', '--deny-warnings']),
  },
  {
    name: 'dependency rules',
    mend: 'each rule says how',
    work: () => ownCheck('dependency-rules'),
  },
  {
    name: 'format',
    mend: 'npm run format',
    work: () => runInstalled('prettier', ['--check', '--cache', '--log-level=warn', '.']),
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
 * @param {string[]} args  for Jest
 */
export async function main(args) {
  const started = Date.now();
  const waiting = checks(args);
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
  // One more than there are cores: some of them mostly wait.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    failed.length ? `\n✗ ${failed.join(', ')} (${seconds} s)` : `\n✓ all checks (${seconds} s)`,
  );
  return failed.length ? 1 : 0;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInGroup } from './process.mjs';

/** @typedef {import('./run.mjs').Outcome} Outcome */

/** @param {number} since */
const secondsSince = (since) => Math.round((Date.now() - since) / 1000);

/**
 * A step that either succeeds or throws: one check.
 *
 * @param {string} name
 * @param {() => Promise<void>} work
 * @returns {Promise<Outcome>}
 */
export async function stepOutcome(name, work) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  try {
    await work();
    return { name, passed: 1, failed: 0, seconds: secondsSince(started) };
  } catch (error) {
    console.error(error);
    return { name, passed: 0, failed: 1, seconds: secondsSince(started) };
  }
}

/**
 * Every check but the unit tests.
 *
 * @param {{ limit: number }} options  milliseconds
 */
export async function check({ limit }) {
  const code = await runInGroup('npm', ['run', 'check', '--', '--without-tests'], { limit });
  if (code !== 0) throw new Error('A check failed for the reason above.');
}

/**
 * An npm script that hands its arguments to Jest, which writes its totals to a file.
 *
 * @param {string} name
 * @param {string[]} script
 * @param {{ reports: string, limit: number }} options
 * @returns {Promise<Outcome>}
 */
export async function jestSuite(name, script, { reports, limit }) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const report = join(reports, `${script.at(-1)?.replace(':', '-')}.json`);
  const code = await runInGroup('npm', [...script, '--', '--json', `--outputFile=${report}`], {
    limit,
  });
  const seconds = secondsSince(started);
  if (!existsSync(report)) return { name, passed: 0, failed: 1, seconds };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // The script can fail although every test passed: a lint fault, a file that did not close.
  return { name, passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, seconds };
}

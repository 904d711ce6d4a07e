import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { startFromClone } from './fresh-start.mjs';
import { check, jestSuite, stepOutcome } from './suites.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 */

const MINUTE = 60_000;
const reports = mkdtempSync(join(tmpdir(), 'gza-ci-'));

/** @type {(() => Promise<Outcome>)[]} */
const steps = [
  () => stepOutcome('Chromium', installChromium),
  () => jestSuite('npm test', ['test'], { reports, limit: 35 * MINUTE }),
  // The unit tests have run with `npm test`.
  () => stepOutcome('npm run check', () => check({ limit: 10 * MINUTE })),
  () => jestSuite('npm run test:e2e', ['run', 'test:e2e'], { reports, limit: 40 * MINUTE }),
  () => stepOutcome('npm start from a fresh clone', startFromClone),
];

/** @type {Outcome[]} */
const outcomes = [];
for (const step of steps) outcomes.push(await step());
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
/** @param {'passed' | 'failed'} kind */
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { exampleOf, outdated, shortened } from './exchange.mjs';

/**
 * `npm run openapi:examples -- <folder>`: chooses an example of each operation among the exchanges that the
 * integration tests recorded in the folder (`GZA_RECORD_EXAMPLES=<folder> npx jest --selectProjects api`),
 * and writes them to packages/contract/examples.json. Operations without a recorded exchange keep their example.
 * With `--check` it writes nothing, and fails for each example whose request no recorded exchange sent.
 *
 * @typedef {import('./exchange.mjs').Exchange} Exchange
 */

const FILE = join(PROJECT, 'packages/contract/examples.json');

const isEmptyList = (/** @type {unknown} */ answer) =>
  answer !== null &&
  typeof answer === 'object' &&
  'items' in answer &&
  Array.isArray(answer.items) &&
  answer.items.length === 0;

/** Low for a plain exchange: some content, few nulls, no text of a test of hostile input. @param {Exchange} exchange */
function cost({ query, body, answer, from }) {
  const [sent, got] = [JSON.stringify(body ?? ''), JSON.stringify(shortened(answer) ?? '')];
  const nulls = got.split('null').length - 1;
  return (
    (isEmptyList(answer) ? 10_000 : 0) +
    (/[«»<>\\]|(.)\1{9}/u.test(sent + got) ? 5_000 : 0) +
    (/test\/(platform|guards|walls|views)/u.test(from) ? 1_000 : 0) +
    (query === undefined ? 200 : 0) +
    Math.abs(got.length - 700) / 4 +
    Math.max(0, 120 - sent.length) +
    nulls * 30
  );
}

/** @param {string} folder @returns {Exchange[]} */
const recordedIn = (folder) =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => /** @type {Exchange} */ (JSON.parse(line))),
  );

/** @param {readonly Exchange[]} exchanges @returns {Map<string, Exchange>} */
function chosenFrom(exchanges) {
  /** @type {Map<string, Exchange>} */
  const best = new Map();
  for (const exchange of exchanges) {
    if (exchange.query !== undefined && typeof exchange.answer === 'string') continue;
    const other = best.get(exchange.operation);
    if (other === undefined || cost(exchange) < cost(other)) best.set(exchange.operation, exchange);
  }
  return best;
}

/** @returns {Record<string, Exchange>} */
function committed() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    // The first recording.
    return {};
  }
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) throw new Error('name the folder of the recorded exchanges');
const examples = committed();
if (process.argv.includes('--check')) {
  const old = outdated(examples, recordedIn(folder));
  for (const operation of old) console.error(`no test sends the example of ${operation} any more`);
  process.exitCode = old.length > 0 ? 1 : 0;
} else {
  for (const [operation, exchange] of chosenFrom(recordedIn(folder)))
    examples[operation] = exampleOf(exchange);
  const sorted = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';

/**
 * `npm run openapi:examples -- <folder>`: chooses an example of each operation among the exchanges that the
 * integration tests recorded in the folder (`GZA_RECORD_EXAMPLES=<folder> npx jest --selectProjects api`),
 * and writes them to packages/contract/examples.json. Operations without a recorded exchange keep their example.
 *
 * @typedef {{ operation: string, from: string, params: Record<string, string>, query?: unknown, body?: unknown, status: number, answer?: unknown }} Exchange
 */

const FILE = join(PROJECT, 'packages/contract/examples.json');
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu;

/** Secrets and tokens, which an example must not show. @type {Record<string, string>} */
const secrets = {
  accessToken: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTk3YTAwMCJ9.c2lnbmF0dXJl',
  access_token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTk3YTAwMCJ9.c2lnbmF0dXJl',
  deviceKey: 'ZGV2aWNlLWtleS1vZi1hbi1leGFtcGxlLWFuZC1ub25l'.slice(0, 43),
  secret: 'the-secret-that-is-shown-once',
  client_secret: 'the-secret-that-was-shown-once',
  token: 'the-token-of-the-address',
  path: '/api/v1/calendar-feeds/the-token-of-the-address',
};

/** @param {unknown} value @returns {unknown} */
function shortened(value) {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && secrets[key] !== undefined ? secrets[key] : shortened(one),
    ]),
  );
}

/** Numbers the ids in the order of their appearance, so that a new recording changes only what changed. */
function numbered(/** @type {unknown} */ value) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const text = JSON.stringify(value).replace(uuid, (id) => {
    const known =
      seen.get(id) ?? `0197a000-0000-7000-8000-${String(seen.size + 1).padStart(12, '0')}`;
    seen.set(id, known);
    return known;
  });
  return JSON.parse(text);
}

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

/** @param {string} folder @returns {Map<string, Exchange>} */
function chosenIn(folder) {
  /** @type {Map<string, Exchange>} */
  const best = new Map();
  for (const file of readdirSync(folder))
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const exchange = /** @type {Exchange} */ (JSON.parse(line));
      if (exchange.query !== undefined && typeof exchange.answer === 'string') continue;
      const other = best.get(exchange.operation);
      if (other === undefined || cost(exchange) < cost(other))
        best.set(exchange.operation, exchange);
    }
  return best;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the recorded exchanges');
/** @type {Record<string, unknown>} */
let examples = {};
try {
  examples = JSON.parse(readFileSync(FILE, 'utf8'));
} catch {
  // The first recording.
}
for (const [operation, { params, query, body, status, answer }] of chosenIn(folder))
  examples[operation] = numbered(
    shortened({ params, query, body, status, ...(answer !== '' && { answer }) }),
  );
const sorted = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);

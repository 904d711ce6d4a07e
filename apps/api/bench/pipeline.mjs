/**
 * Measures the gain of batches in one packet (docs/adr/0017): the statements of a read, sent in three ways,
 * round by round in turn. `node apps/api/bench/pipeline.mjs`, after a build of @gza/api.
 */
import path from 'node:path';
import pg from 'pg';
import { executeBatch, query, usePipelining } from '../dist/platform/db/pipeline.js';
import { temporaryFolder } from '../../../tools/lib/temporary.mjs';
import { startPostgres } from '../../../tools/postgres/index.mjs';

const ROUNDS = 9;
const READS = 1500;
const CONNECTIONS = 4;

const named = (name, text, values = []) => ({ name, text, values });
const read = (n) => [
  named('begin-read', 'begin read only'),
  named('open', `select set_config('gza.actor', $1, true), set_config('gza.role', $2, true)`, [
    String(n),
    'head',
  ]),
  named('read', 'select json_build_object($1::text, n)::text as body from numbers where n = $2', [
    'n',
    n,
  ]),
  named('commit', 'commit'),
];

const ways = {
  'one packet': async (client, n) => {
    usePipelining(true);
    await executeBatch(client, ...read(n));
  },
  "pg's pipelining": (client, n) =>
    Promise.all(read(n).map((statement) => query(client, statement))),
  'one by one': async (client, n) => {
    for (const statement of read(n)) await query(client, statement);
  },
};

/** Milliseconds of this process's processor time a read, and reads a second. */
async function round(clients, way) {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(
    clients.map(async (client, c) => {
      for (let n = c; n < READS; n += CONNECTIONS) await way(client, n + 1);
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpu: (user + system) / 1000 / READS,
    rate: READS / ((performance.now() - begun) / 1000),
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const home = temporaryFolder('gza-bench-pipeline-');
const postgres = await startPostgres({ dataDir: path.join(home, 'postgres'), durable: false });
const clients = await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    const client = new pg.Client({ connectionString: postgres.url, pipeline: true });
    await client.connect();
    return client;
  }),
);
try {
  await clients[0].query(
    `create table numbers as select n from generate_series(1, ${READS}) n; create unique index on numbers (n)`,
  );
  const results = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let n = 0; n <= ROUNDS; n += 1)
    for (const [name, way] of Object.entries(ways)) {
      const result = await round(clients, way);
      // The first round prepares and warms up.
      if (n > 0) results[name].push(result);
    }
  const base = results['one packet'];
  for (const [name, rounds] of Object.entries(results)) {
    const ratio = (key) => median(rounds.map((r, i) => r[key] / base[i][key])).toFixed(2);
    console.log(
      `${name.padEnd(16)} ${median(rounds.map((r) => r.cpu)).toFixed(3)} ms of processor (${ratio('cpu')}), ${median(rounds.map((r) => r.rate)).toFixed(0)} reads/s (${ratio('rate')})`,
    );
  }
} finally {
  await Promise.all(clients.map((client) => client.end()));
  await postgres.stop();
}

/**
 * `npm run bench`: list, record, search and register of Gza against the limit on the same tables, in
 * one run, the two taking turns. Prints ratios; absolute numbers say little on a shared machine.
 */
import { spawn } from 'node:child_process';
import http from 'node:http';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import pg from 'pg';
import { temporaryFolder } from '../../../tools/lib/temporary.mjs';
import { startPostgres, freePort } from '../../../tools/postgres/index.mjs';
import { readConfig } from '../dist/config.js';
import { cpuSeconds, postmasterOf } from './cpu.mjs';
import { generate } from './data.mjs';
import { workloads } from './workloads.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const people = Number(process.env.BENCH_PEOPLE ?? 20_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = 16;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function start(script, env) {
  const child = spawn(process.execPath, [path.join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('exit', (code) => {
    if (code) console.error(`${script} ended with ${code}`);
  });
  return child;
}

async function ready(url) {
  for (let n = 0; n < 200; n += 1) {
    const ok = await fetch(url).then(
      () => true,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

function load(url, requests) {
  return new Promise((resolve, reject) => {
    autocannon({ url, connections, duration: seconds, requests }, (error, result) => {
      if (error) return reject(error);
      if (result.non2xx > 0 || result.errors > 0)
        return reject(new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`));
      resolve(result.requests.total / result.duration);
    });
  });
}

/** Like `load`, for requests that depend on the answer before: one after the other on each connection. */
async function loadStateful(url, request) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = Date.now() + seconds * 1000;
  let done = 0;
  const send = ({ method, path: target, headers, body, onAnswer }) =>
    new Promise((resolve, reject) => {
      const sent = http.request(
        `${url}${target}`,
        { agent, method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (answer) => {
          const chunks = [];
          answer
            .on('data', (chunk) => chunks.push(chunk))
            .on('end', () => {
              const text = Buffer.concat(chunks).toString();
              if (answer.statusCode !== 200)
                return reject(new Error(`${url}${target}: ${answer.statusCode} ${text}`));
              onAnswer?.(text);
              resolve();
            });
        },
      );
      sent.on('error', reject).end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let n = 0; Date.now() < until; n += 1) {
        await send(request(connection, n));
        done += 1;
      }
    }),
  );
  agent.destroy();
  return done / seconds;
}

const home = temporaryFolder('gza-bench-');
const postgres = await startPostgres({ dataDir: path.join(home, 'postgres'), durable: true });
const children = [];
try {
  const env = {
    DATABASE_URL: postgres.url,
    GZA_ENV: 'test',
    GZA_SECRET: 'the secret of the benchmark, not of anything else',
    GZA_DATA_DIR: home,
  };
  // Either side has the connections that the server takes unless told.
  const poolSize = String(readConfig(env).poolSize);
  await new Promise((resolve, reject) =>
    start('apps/api/dist/migrate.js', env).on('exit', (code) =>
      code ? reject(new Error('migration failed')) : resolve(),
    ),
  );
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  console.log(`Generating ${people} beneficiaries …`);
  const data = await generate(client, { people });
  console.log(`${data.people.length} beneficiaries, ${data.courses.attendances} attendances`);
  const ports = { limit: await freePort(), gza: await freePort() };
  const servers = {
    limit: start('apps/api/bench/limit-server.mjs', {
      ...env,
      PORT: String(ports.limit),
      GZA_POOL_SIZE: poolSize,
    }),
    gza: start('apps/api/dist/main.js', {
      ...env,
      PORT: String(ports.gza),
      GZA_LOG_LEVEL: 'silent',
    }),
  };
  children.push(servers.limit, servers.gza);
  await ready(`http://127.0.0.1:${ports.gza}/api/health/ready`);
  await ready(`http://127.0.0.1:${ports.limit}/`);
  const all = await workloads({ client, data, home, env });
  const row = (...cells) =>
    console.log(cells.map((c, i) => (i ? String(c).padStart(10) : c.padEnd(12))).join(''));
  // Milliseconds of processor time a request, server and database together: steadier than the rates.
  row('\nworkload', 'limit/s', 'gza/s', 'ratio', 'floor', 'limit ms', 'gza ms', 'by cpu');
  let short = false;
  for (const { name, floor, stateful, ...requests } of all) {
    const postmaster = postmasterOf(path.join(home, 'postgres', 'cluster', 'postmaster.pid'));
    const cost = { limit: [], gza: [] };
    const measure = async (side) => {
      const url = `http://127.0.0.1:${ports[side]}`;
      const used = () => cpuSeconds(servers[side].pid) + cpuSeconds(postmaster);
      const before = used();
      const rate = await (stateful ? loadStateful(url, stateful[side]) : load(url, requests[side]));
      cost[side].push(((used() - before) / (rate * seconds)) * 1000);
      return rate;
    };
    const rates = { limit: [], gza: [] };
    await measure('limit');
    await measure('gza');
    for (let round = 0; round < rounds; round += 1) {
      rates.limit.push(await measure('limit'));
      rates.gza.push(await measure('gza'));
    }
    const ratio = median(rates.gza.map((rate, i) => rate / rates.limit[i]));
    short ||= ratio < floor;
    const [limitCost, gzaCost] = [median(cost.limit), median(cost.gza)];
    row(
      name,
      median(rates.limit).toFixed(0),
      median(rates.gza).toFixed(0),
      ratio.toFixed(2),
      floor.toFixed(2),
      limitCost.toFixed(2),
      gzaCost.toFixed(2),
      (limitCost / gzaCost).toFixed(2),
    );
  }
  await client.end();
  console.log(short ? '\nA ratio is below its floor.' : '\nEvery ratio is at or above its floor.');
} finally {
  for (const child of children) child.kill('SIGTERM');
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
}

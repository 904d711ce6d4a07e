import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { temporaryFolder } from '../../../../tools/lib/temporary.mjs';
import { startPostgres } from '../../../../tools/postgres/index.mjs';

const project = resolve(import.meta.dirname, '../../../..');
/** Milliseconds for building, migrating and loading the demo on a slow machine. */
const startLimitMs = 10 * 60_000;

/** Number of beneficiaries of the country, besides those of the demo. */
const people = Number(process.env.E2E_PEOPLE ?? 20_000);
/** First number of the generated people, beyond every number of the demo or a journey. */
const firstNumber = 100_000;

/** @type {import('node:child_process').ChildProcess | undefined} */
let product;
/** @type {{ url: string, stop: () => Promise<void> } | undefined} */
let postgres;
/** @type {string | undefined} */
let dataDir;

/**
 * Starts the whole product as `npm start` does, in a temporary folder, with the demo and the generated
 * people.
 */
export default async function startProduct() {
  if (process.env.E2E_URL) return;
  const port = await freePort();
  // The address is an IP: a browser that tries ::1 for localhost first finds no server there.
  const origin = `http://127.0.0.1:${port}`;
  dataDir = temporaryFolder('gza-e2e-data-');
  postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), durable: true });
  product = spawn(process.execPath, [join(project, 'tools/run.cjs'), 'start'], {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      GZA_DATA_DIR: dataDir,
      DATABASE_URL: postgres.url,
      GZA_DEMO: '1',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilReady(origin, product);
  await addPeople(postgres.url);
  process.env.E2E_URL = origin;
  process.env.E2E_DATABASE_URL = postgres.url;
}

/** @param {string} url */
async function addPeople(url) {
  if (people === 0) return;
  const { generate } = await import('../../../api/bench/data.mjs');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await generate(client, { people, from: firstNumber });
  } finally {
    await client.end();
  }
}

/** Asks the product to stop, and waits until it has. */
export async function stopProduct() {
  if (!product) return;
  if (product.exitCode === null) {
    const ended = new Promise((done) => product?.once('exit', done));
    product.kill('SIGTERM');
    await ended;
  }
  await postgres?.stop();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} child
 */
async function untilReady(origin, child) {
  const giveUpAt = Date.now() + startLimitMs;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`The product ended with code ${child.exitCode}.`);
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error('The product was not ready in time.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

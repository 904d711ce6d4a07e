import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../../../../tools/lib/temporary.mjs';

const project = resolve(import.meta.dirname, '../../../..');
/** Building, migrating and loading the demo on a slow machine. */
const startLimitMs = 10 * 60_000;

/** @type {import('node:child_process').ChildProcess | undefined} */
let product;
/** @type {string | undefined} */
let dataDir;

/** Starts the whole product with its demo data in a temporary folder, as `npm start` does. */
export default async function startProduct() {
  if (process.env.E2E_URL) return;
  const port = await freePort();
  // By address: a browser that tries ::1 for localhost first finds nobody there.
  const origin = `http://127.0.0.1:${port}`;
  product = spawn(process.execPath, [join(project, 'tools/run.cjs'), 'start'], {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      GZA_DATA_DIR: (dataDir = temporaryFolder('gza-e2e-data-')),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilReady(origin, product);
  process.env.E2E_URL = origin;
}

/** Asks it to stop, and waits until it has. */
export async function stopProduct() {
  if (!product || product.exitCode !== null) return;
  const ended = new Promise((done) => product?.once('exit', done));
  product.kill('SIGTERM');
  await ended;
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

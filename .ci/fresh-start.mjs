import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInGroup } from './process.mjs';

const MINUTE = 60_000;

/**
 * What a newcomer does: clone, `npm start`, open the page, sign in, Ctrl-C. Then once more, which
 * must take seconds, and once after everything was killed.
 */
export async function startFromClone() {
  const home = mkdtempSync(join(tmpdir(), 'gza-clone-'));
  const clone = join(home, 'gza');
  try {
    assert.equal(await runInGroup('git', ['clone', '--quiet', '.', clone], { limit: MINUTE }), 0);
    const first = await start(clone, 10 * MINUTE);
    await use(first.origin, clone);
    await stop(first, clone);
    const second = await start(clone, MINUTE);
    console.log(`the second start took ${second.seconds} s`);
    await use(second.origin, clone);
    process.kill(-second.pid, 'SIGKILL');
    await second.ended;
    const afterCrash = await start(clone, MINUTE);
    await use(afterCrash.origin, clone);
    await stop(afterCrash, clone);
  } finally {
    removeData(join(clone, '.data', 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ origin: string, pid: number, seconds: number, ended: Promise<number | NodeJS.Signals> }} Running
 */

/**
 * @param {string} clone
 * @param {number} limit
 * @returns {Promise<Running>}
 */
async function start(clone, limit) {
  const started = Date.now();
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT: String(port), DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const origin = `http://localhost:${port}`;
  while (!(await answers(`${origin}/api/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    if (Date.now() - started > limit) {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      throw new Error(`npm start was not ready within ${limit / 1000} s`);
    }
    await sleep(250);
  }
  return { origin, pid: child.pid ?? 0, seconds: Math.round((Date.now() - started) / 1000), ended };
}

/**
 * The page a browser gets, and a sign-in with the first demo account.
 *
 * @param {string} origin
 * @param {string} clone
 */
async function use(origin, clone) {
  const page = await fetch(origin, { headers: { accept: 'text/html' } });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<div id="root">/);
  const [{ email, password }] = JSON.parse(
    readFileSync(join(clone, 'data', 'demo', 'accounts.json'), 'utf8'),
  );
  const answer = await fetch(`${origin}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  assert.equal(answer.status, 200, await answer.text());
}

/**
 * As Ctrl-C does: the signal goes to the whole group. npm answers for a script that was interrupted
 * by interrupting itself, so that either 0 or the signal is in order, but nothing may be left.
 *
 * @param {Running} running
 * @param {string} clone
 */
async function stop({ pid, origin, ended }, clone) {
  process.kill(-pid, 'SIGINT');
  const end = await Promise.race([ended, sleep(MINUTE, 'still running')]);
  assert.ok([0, 130, 'SIGINT'].includes(end), `Ctrl-C: ${end}`);
  assert.equal(await answers(`${origin}/api/health/live`), false, 'the server outlived Ctrl-C');
  const lock = join(clone, '.data', 'postgres', 'cluster', 'postmaster.pid');
  assert.equal(existsSync(lock), false, 'the database outlived Ctrl-C');
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).status === 200;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  assert(address !== null && typeof address === 'object');
  return address.port;
}

/**
 * In a closed folder root's database lies elsewhere, behind a link.
 *
 * @param {string} dataDir
 */
function removeData(dataDir) {
  if (!lstatSync(dataDir, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const elsewhere = realpathSync(dataDir);
  if (dirname(elsewhere) === '/var/lib/gza') rmSync(elsewhere, { recursive: true, force: true });
}

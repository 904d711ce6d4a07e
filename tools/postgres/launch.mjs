import { once } from 'node:events';
import { readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { UserError, codeOf } from '../lib/user-error.mjs';
import { urlOf } from './cluster.mjs';
import { rememberLauncher } from './leftovers.mjs';
import { failureIn, spawnServerProgram } from './process.mjs';

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {import('./binaries.mjs').Binaries} Binaries */
/** @typedef {import('./folder.mjs').Folder} Folder */
/** @typedef {import('./server.mjs').StartOptions} StartOptions */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const READY_LIMIT_MS = 120_000;
/** After a SIGKILL the backends notice the loss of their parent only a moment later. */
const BUSY_MEMORY_LIMIT_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

const UNSAFE_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {Folder} folder
 * @param {Binaries} binaries
 * @param {Account} account
 * @param {number} port
 * @param {StartOptions} options
 * @returns {Promise<ChildProcess>}  when it accepts connections
 */
export async function launchServer(folder, { bin }, account, port, { durable, settings = {} }) {
  const { cluster, log, launcher } = folder;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES)
    renameSync(log, `${log}.1`);
  rememberLauncher(launcher);
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : UNSAFE_SETTINGS),
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (const started = Date.now(); ; await sleep(200)) {
    const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const child = spawnServerProgram(
      join(bin, 'postgres'),
      ['-D', cluster, ...flags],
      account,
      folder,
    );
    if (await becomesReady(child, urlOf(folder, port, 'postgres'))) return child;
    const output = readFileSync(log).subarray(from).toString();
    const memoryBusy =
      /shared memory block .* is still in use|lock file "postmaster.pid" already exists/.test(
        output,
      );
    if (memoryBusy && Date.now() - started < BUSY_MEMORY_LIMIT_MS) continue;
    throw new UserError(`The database did not start (${failureIn(output)}): see ${log}.`);
  }
}

/**
 * @param {ChildProcess} child
 * @param {string} url
 * @returns {Promise<boolean>}  false when the server ended instead
 */
async function becomesReady(child, url) {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  for (const started = Date.now(); !ended; await sleep(25)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return true;
    } catch (error) {
      if (isStartupFailure(error) || Date.now() - started > READY_LIMIT_MS) {
        child.kill('SIGINT');
        if (!ended) await once(child, 'exit');
        return false;
      }
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

/**
 * Whether the server gave a final answer, which waiting would not change.
 *
 * @param {unknown} error
 */
const isStartupFailure = (error) => ['28P01', '28000', '3D000'].includes(codeOf(error) ?? '');

/** @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was assigned');
  return address.port;
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError, codeOf } from '../lib/user-error.mjs';

/** @typedef {import('./folder.mjs').Folder} Folder */

const SHUTDOWN_LIMIT_MS = 60_000;

/**
 * Prepares the cluster for a start, whatever an earlier run left behind: a server whose launcher died is
 * stopped in order, a lock file that names no living PostgreSQL is removed (after a reboot its number may
 * belong to any process), and a server that is still in use is left alone.
 *
 * @param {Folder} folder
 * @returns {Promise<'clean' | 'stale lock removed' | 'orphan stopped'>}
 * @throws {UserError} when the server is in use
 */
export async function clearLeftovers({ cluster, launcher }) {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return 'clean';
  const pid = serverOf(cluster);
  if (pid === undefined) {
    rmSync(lock, { force: true });
    return 'stale lock removed';
  }
  const owner = launcherOf(launcher);
  if (owner !== undefined && isAlive(owner)) {
    throw new UserError(
      `Gza is already running on this database (process ${owner}): stop it first (Ctrl-C in its terminal, or kill ${owner}).`,
    );
  }
  process.kill(pid, 'SIGINT');
  for (const started = Date.now(); isAlive(pid); await sleep(50)) {
    if (Date.now() - started > SHUTDOWN_LIMIT_MS) {
      throw new UserError(
        `The database server left by an earlier run (process ${pid}) does not stop: end it with kill -QUIT ${pid} and start again.`,
      );
    }
  }
  return 'orphan stopped';
}

/**
 * Stores the process that started the server, so that a later start can tell an orphan from a server in use.
 *
 * @param {string} file
 */
export function rememberLauncher(file) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, command: commandOf(process.pid) }));
}

/**
 * @param {string} file
 * @returns {number | undefined}  undefined when the number has passed to some other program
 */
function launcherOf(file) {
  if (!existsSync(file)) return undefined;
  const { pid, command } = JSON.parse(readFileSync(file, 'utf8'));
  return commandOf(pid) === command ? pid : undefined;
}

/**
 * @param {string} cluster  the PGDATA directory
 * @returns {number | undefined}  the process that serves it now
 */
export function serverOf(cluster) {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return undefined;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  return pid && isAlive(pid) && commandOf(pid).includes(cluster) ? pid : undefined;
}

/**
 * @param {number} pid
 * @returns {string}  its command line, empty when there is no such process
 */
function commandOf(pid) {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ').trim() : '';
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Starts one of the PostgreSQL programs as the given account, with its output going to the log.
 *
 * The program gets a session of its own, because Ctrl-C in a terminal goes to every process of the session,
 * and the database must be the last to stop. A process exit handler stops it when this process ends.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('./account.mjs').Account} account
 * @param {{ path: string, log: string }} folder
 * @returns {ChildProcess}
 */
export function spawnServerProgram(program, args, { uid, gid }, { path, log }) {
  const out = openSync(log, 'a');
  const child = spawn(program, args, {
    uid,
    gid,
    cwd: path,
    env: serverEnvironment(),
    stdio: ['ignore', out, out],
    detached: true,
  });
  closeSync(out);
  const endWithUs = () => void child.kill('SIGINT');
  process.on('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** Environment of the server. The caller's PG* variables describe some other server. */
function serverEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', LC_MESSAGES: 'C' };
}

/**
 * @param {string} said  what the server printed
 * @returns {string}     the line that tells why it failed
 */
export function failureIn(output) {
  const lines = output.trim().split('\n');
  const telling =
    lines.find((line) => /could not bind/.test(line)) ??
    lines.find((line) => /(FATAL|PANIC|ERROR|error):/.test(line)) ??
    lines.at(-1);
  return (telling ?? '').replace(/^.*?(FATAL|PANIC|LOG|ERROR):\s*/, '');
}

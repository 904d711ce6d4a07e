import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

/** The folder of the project, wherever a command is called from. */
export const PROJECT = resolve(import.meta.dirname, '..', '..');

/**
 * @typedef {object} Outcome
 * @property {number} code     exit code; 1 when a signal ended it
 * @property {string} output   standard output and standard error as they came
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the programs that run: nobody waits for their outcome any more. */
export function endPrograms() {
  for (const child of running) child.kill();
}
process.on('exit', endPrograms);

/**
 * Runs a program to its end, or until `endPrograms`.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string }} [options]
 *   show: print its output instead of collecting it
 * @returns {Promise<Outcome>}
 */
export async function run(program, args, { env = {}, show = false, cwd = PROJECT } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  running.add(child);
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 1, output };
  } finally {
    running.delete(child);
  }
}

/**
 * Runs a program that npm installed for the project.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runInstalled = (name, args, options) =>
  run(join(PROJECT, 'node_modules', '.bin', name), args, options);

/**
 * @param {string[]} packages  what to build, with what it depends on; none means everything
 * @param {{ show?: boolean }} [options]
 */
export const build = (packages = [], { show = false } = {}) =>
  runInstalled(
    'turbo',
    [
      'run',
      'build',
      '--output-logs=errors-only',
      '--no-update-notifier',
      ...packages.map((name) => `--filter=${name}`),
    ],
    { env: { TURBO_TELEMETRY_DISABLED: '1' }, show },
  );

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { PROJECT, run } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';

const DIST = join(PROJECT, 'apps', 'api', 'dist');
const DEMO = join(PROJECT, 'apps', 'demo', 'dist', 'main.js');
const READY_LIMIT_MS = 60_000;
/** Milliseconds to wait for the end; longer than the server itself waits for running requests. */
const STOP_LIMIT_MS = 20_000;

/**
 * Brings the schema and the reference data up to date.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ empty: boolean }>}  whether the installation began without reference data
 * @throws {UserError}
 */
export async function migrate(env) {
  const { code, output } = await run(process.execPath, [join(DIST, 'migrate.js')], { env });
  if (code !== 0) throw new UserError(explanationIn(output));
  return { empty: /^Reference data: none$/m.test(output) };
}

/**
 * Loads the demo data unless it is there already, or the database has accounts of its own.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}  whether the demo is there
 * @throws {UserError}
 */
export async function loadDemo(env) {
  const { code, output } = await run(process.execPath, [DEMO], { env });
  if (code !== 0) throw new UserError(explanationIn(output));
  return !output.includes('no demo data are loaded');
}

/**
 * Creates the first administrator, unless there is an account with that e-mail.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ email: string, name: string }} administrator  the password is in `GZA_ADMIN_PASSWORD`
 * @throws {UserError}
 */
export async function createAdministrator(env, { email, name }) {
  const { code, output } = await run(
    process.execPath,
    [join(DIST, 'create-administrator.js'), email, name, '--unless-exists'],
    { env },
  );
  if (code !== 0) throw new UserError(explanationIn(output));
}

/**
 * @typedef {object} RunningApi
 * @property {string} origin
 * @property {() => Promise<void>} stop  SIGTERM, and SIGKILL when that is not obeyed in time
 * @property {() => Promise<void>} kill  SIGKILL, for durability tests
 */

/**
 * Starts the built server and waits until it reports that it is ready.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.port
 * @param {string} options.log    file that receives what the server prints
 * @param {(lastWords: string) => void} [options.onUnexpectedExit]
 * @returns {Promise<RunningApi>}
 * @throws {UserError}
 */
export async function startApi({ env, port, log, onUnexpectedExit = () => {} }) {
  mkdirSync(dirname(log), { recursive: true });
  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const out = openSync(log, 'a', 0o600);
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      `--import=${pathToFileURL(join(import.meta.dirname, 'follow-parent.mjs')).href}`,
      join(DIST, 'main.js'),
    ],
    // A session of its own: Ctrl-C reaches the start command, which ends its parts in order.
    {
      env: { ...process.env, ...env, PORT: String(port) },
      cwd: PROJECT,
      stdio: ['ignore', out, out, 'ipc'],
      detached: true,
    },
  );
  closeSync(out);
  const lastWords = () => explanationIn(readFileSync(log).subarray(from).toString());
  const endWithUs = () => void child.kill('SIGTERM');
  process.on('exit', endWithUs);
  let stopping = false;
  let ended = false;
  child.once('exit', () => {
    ended = true;
    process.off('exit', endWithUs);
  });

  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    stopping = true;
    if (ended) return;
    child.kill(signal);
    const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await once(child, 'exit');
    clearTimeout(overdue);
  };

  const origin = `http://localhost:${port}`;
  for (const started = Date.now(); !(await isReady(origin)); await sleep(50)) {
    if (ended) throw new UserError(`The server did not start (${lastWords()}): see ${log}.`);
    if (Date.now() - started > READY_LIMIT_MS) {
      await end('SIGTERM');
      throw new UserError(
        `The server was not ready within ${READY_LIMIT_MS / 1000} seconds: see ${log}.`,
      );
    }
  }
  child.once('exit', () => {
    if (!stopping) onUnexpectedExit(lastWords());
  });
  return { origin, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** @param {string} origin */
async function isReady(origin) {
  try {
    const answer = await fetch(`${origin}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/**
 * The most telling line of a program's output: the last error in the log's JSON, else the error that ended
 * it, else the last line.
 *
 * @param {string} output
 * @returns {string}
 */
export function explanationIn(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !isNoise(line));
  const logged = lines.map(errorIn).filter((message) => message !== undefined);
  const thrown = lines.find((line) => /^(Uncaught )?\w*Error\b.*:/.test(line));
  return (logged.at(-1) ?? thrown ?? lines.at(-1) ?? 'it said nothing').replace(/^✖ /, '');
}

/** Whether a line is a stack frame or Node's text around an error. @param {string} line */
const isNoise = (line) => /^\s+at |^\(node:|^\(Use |^Node\.js v/.test(line);

/**
 * @param {string} line
 * @returns {string | undefined}
 */
function errorIn(line) {
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= 50 ? (msg ?? err?.message) : undefined;
  } catch {
    return undefined;
  }
}

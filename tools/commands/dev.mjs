import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build, PROJECT } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError, codeOf } from '../lib/user-error.mjs';
import { checkServer, startPostgres } from '../postgres/index.mjs';
import { accountTable, demoAccounts } from '../stack/accounts.mjs';
import { loadDemo, migrate } from '../stack/api.mjs';
import { environmentFor } from '../stack/environment.mjs';
import { checkPort } from '../stack/port.mjs';
import { readSettings } from '../stack/settings.mjs';
import { Shutdown } from '../stack/shutdown.mjs';

const VITE_PORT = 5173;

/**
 * `npm run dev`: the compilers watch, the API restarts on their output, and Vite serves the portal with its
 * changes. A new migration needs a restart of this command.
 */
export async function main() {
  const shutdown = new Shutdown();
  shutdown.onSignals(() => 0);
  try {
    const settings = readSettings(process.env);
    await checkPort(settings.port, settings.host);
    await checkPort(VITE_PORT, 'localhost');
    if (settings.databaseUrl) await checkServer(settings.databaseUrl);
    const built = await step('building', () => build(settings.demo ? ['@gza/demo'] : ['@gza/api']));
    if (built.code !== 0) console.error(built.output.trim());
    const url = settings.databaseUrl ?? (await embedded(settings.dataDir, shutdown));
    const { empty } = await step('migrating', () => migrate(environmentFor(settings, url)));
    if (empty) settings.demo = false;
    const env = environmentFor(settings, url);
    if (settings.demo) await step('loading the demo data', () => loadDemo(env));
    await step('starting the compilers', () => watch(settings, env, shutdown));
    if (settings.demo) console.log(accountTable(demoAccounts()));
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

/**
 * @param {string} dataDir
 * @param {Shutdown} shutdown
 */
async function embedded(dataDir, shutdown) {
  const postgres = await step('starting the database', () =>
    startPostgres({ dataDir: join(dataDir, 'postgres'), durable: true }),
  );
  shutdown.add(() => postgres.stop());
  return postgres.url;
}

/**
 * Starts the compilers first, in the order of their dependencies, so that the server does not start on files
 * that are being written.
 *
 * @param {import('../stack/settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {Shutdown} shutdown
 */
async function watch({ port }, env, shutdown) {
  const bin = join(PROJECT, 'node_modules', '.bin');
  for (const folder of ['packages/contract', 'packages/client', 'apps/api']) {
    const args = ['-p', join(folder, 'tsconfig.build.json'), '--watch', '--preserveWatchOutput'];
    const compiler = keep(join(bin, 'tsc'), args, { shutdown });
    await output(compiler, 'Watching for file changes');
  }
  const args = [
    '--enable-source-maps',
    '--watch',
    '--watch-preserve-output',
    join('apps', 'api', 'dist', 'main.js'),
  ];
  keep(process.execPath, args, { shutdown, env: { ...env, NODE_ENV: 'development' } });
  keep(join(bin, 'vite'), ['--port', String(VITE_PORT), '--strictPort'], {
    shutdown,
    env: { API_ORIGIN: `http://localhost:${port}` },
    cwd: join(PROJECT, 'apps', 'web'),
  });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ shutdown: Shutdown, env?: NodeJS.ProcessEnv, cwd?: string }} options
 */
function keep(program, args, { shutdown, env = {}, cwd = PROJECT }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl-C reaches only this command, which stops the watchers before the database.
    detached: true,
  });
  child.stdout.pipe(process.stdout, { end: false });
  const ended = once(child, 'exit');
  process.on('exit', () => endGroup(child.pid));
  shutdown.add(async () => {
    endGroup(child.pid);
    await ended;
  });
  return child;
}

/**
 * Ends the process group of a watcher: the programs that it starts would outlive it.
 *
 * @param {number | undefined} pid
 */
function endGroup(pid) {
  try {
    if (pid) process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child
 * @param {string} words
 * @returns {Promise<void>}  when the program says them
 */
const output = (child, words) =>
  new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      if (String(text).includes(words)) resolve();
    });
    child.once('exit', () => reject(new UserError('A compiler ended by itself: see above.')));
  });

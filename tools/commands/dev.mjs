import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build, PROJECT } from '../lib/run.mjs';
import { step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';
import { checkServer, startPostgres } from '../postgres/index.mjs';
import { accountTable, demoAccounts } from '../stack/accounts.mjs';
import { loadDemo, migrate } from '../stack/api.mjs';
import { environmentFor } from '../stack/environment.mjs';
import { checkPort } from '../stack/port.mjs';
import { readSettings } from '../stack/settings.mjs';
import { Shutdown } from '../stack/shutdown.mjs';

const VITE_PORT = 5173;

/**
 * `npm run dev`: the compilers watch, the API restarts on what they write, and Vite serves the
 * portal with its changes. A new migration needs a restart of this command.
 */
export async function main() {
  const shutdown = new Shutdown();
  shutdown.onSignals(() => 0);
  try {
    const settings = readSettings(process.env);
    await checkPort(settings.port, settings.host);
    await checkPort(VITE_PORT, 'localhost');
    if (settings.databaseUrl) await checkServer(settings.databaseUrl);
    const built = await step('building', () => build(['@gza/api']));
    if (built.code !== 0) console.error(built.output.trim());
    const url = settings.databaseUrl ?? (await embedded(settings.dataDir, shutdown));
    const env = environmentFor(settings, url);
    await step('migrating', () => migrate(env));
    if (settings.demo) await step('loading the demo data', () => loadDemo(env));
    watch(settings, env, shutdown);
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
 * @param {import('../stack/settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {Shutdown} shutdown
 */
function watch({ port }, env, shutdown) {
  const bin = join(PROJECT, 'node_modules', '.bin');
  const server = { ...env, NODE_ENV: 'development' };
  for (const folder of ['packages/contract', 'packages/client', 'apps/api']) {
    const config = join(folder, 'tsconfig.build.json');
    keep(join(bin, 'tsc'), ['-p', config, '--watch', '--preserveWatchOutput'], {
      shutdown,
      env: {},
    });
  }
  const main = join('apps', 'api', 'dist', 'main.js');
  keep(process.execPath, ['--enable-source-maps', '--watch', '--watch-preserve-output', main], {
    shutdown,
    env: server,
  });
  keep(join(bin, 'vite'), ['--port', String(VITE_PORT), '--strictPort'], {
    shutdown,
    env: { API_ORIGIN: `http://localhost:${port}` },
    cwd: join(PROJECT, 'apps', 'web'),
  });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ shutdown: Shutdown, env: NodeJS.ProcessEnv, cwd?: string }} options
 */
function keep(program, args, { shutdown, env, cwd = PROJECT }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C reaches this command alone, which stops the watchers before the database.
    detached: true,
  });
  const ended = once(child, 'exit').catch((error) => {
    throw new UserError(`${program} does not start (${error.message}): run npm ci.`);
  });
  process.on('exit', () => void child.kill());
  shutdown.add(async () => {
    child.kill('SIGTERM');
    await ended;
  });
}

import { join, relative } from 'node:path';
import { build } from '../lib/run.mjs';
import { fail, step } from '../lib/progress.mjs';
import { UserError } from '../lib/user-error.mjs';
import { checkServer, startPostgres } from '../postgres/index.mjs';
import { accountTable, demoAccounts } from '../stack/accounts.mjs';
import { createAdministrator, loadDemo, migrate, startApi } from '../stack/api.mjs';
import { environmentFor } from '../stack/environment.mjs';
import { checkPort } from '../stack/port.mjs';
import { readSettings } from '../stack/settings.mjs';
import { Shutdown } from '../stack/shutdown.mjs';

/** `npm start`: everything from nothing to a page in the browser. */
export async function main() {
  const shutdown = new Shutdown();
  let ready = false;
  shutdown.onSignals(() => (ready ? 0 : 130));
  try {
    const settings = readSettings(process.env);
    await checkPort(settings.port, settings.host);
    if (settings.databaseUrl) await checkServer(settings.databaseUrl);
    await step('building (about a minute the first time)', buildAll);
    const url = settings.databaseUrl ?? (await embeddedDatabase(settings, shutdown));
    const { origin, demo } = await serve(settings, url, shutdown);
    ready = true;
    announce(origin, { ...settings, demo });
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function buildAll() {
  const { code, output } = await build();
  if (code === 0) return;
  console.error(output.trim());
  throw new UserError(
    'The build failed for the reason above: mend it, or return to a version that builds.',
  );
}

/**
 * @param {import('../stack/settings.mjs').Settings} settings
 * @param {Shutdown} shutdown
 * @returns {Promise<string>}  its address
 */
async function embeddedDatabase({ dataDir }, shutdown) {
  const postgres = await step('starting the database', () =>
    startPostgres({
      dataDir: join(dataDir, 'postgres'),
      durable: true,
      onUnexpectedExit: () =>
        endBadly(
          shutdown,
          `The database stopped by itself: see ${join(dataDir, 'postgres', 'server.log')}, then start again.`,
        ),
    }),
  );
  shutdown.add(() => postgres.stop());
  return postgres.url;
}

/**
 * @param {import('../stack/settings.mjs').Settings} settings
 * @param {string} url
 * @param {Shutdown} shutdown
 * @returns {Promise<{ origin: string, demo: boolean }>}  where the portal is, and whether the demo is there
 */
async function serve(settings, url, shutdown) {
  const { empty } = await step('migrating', () => migrate(environmentFor(settings, url)));
  if (empty) settings.demo = false;
  const env = environmentFor(settings, url);
  const demo =
    settings.demo &&
    (await step('loading the demo data (about a minute the first time)', () => loadDemo(env)));
  const { administrator } = settings;
  if (administrator)
    await step('creating the administrator', () => createAdministrator(env, administrator));
  const log = join(settings.dataDir, 'api.log');
  const api = await step('starting the server', () =>
    startApi({
      env,
      port: settings.port,
      log,
      onUnexpectedExit: (words) =>
        endBadly(
          shutdown,
          `The server stopped by itself (${words}): see ${log}, then start again.`,
        ),
    }),
  );
  shutdown.add(() => api.stop());
  return { origin: api.origin, demo };
}

/**
 * @param {Shutdown} shutdown
 * @param {string} message
 */
function endBadly(shutdown, message) {
  fail(message);
  void shutdown.run().then(() => process.exit(1));
}

/**
 * @param {string} origin
 * @param {Pick<import('../stack/settings.mjs').Settings, 'dataDir' | 'demo'>} settings
 */
function announce(origin, { dataDir, demo }) {
  const accounts = demo ? demoAccounts() : [];
  console.log(`\nGza is ready: ${origin}`);
  if (accounts.length)
    console.log(`\nDemo accounts (role, e-mail, password, name)\n${accountTable(accounts)}`);
  console.log(
    `\nLog: ${relative(process.cwd(), join(dataDir, 'api.log'))}. Ctrl-C stops everything.`,
  );
}

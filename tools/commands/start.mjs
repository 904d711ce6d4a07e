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

/** @typedef {import('../stack/settings.mjs').Settings} Settings */

/** `npm start`: everything from nothing to a page in the browser. */
export async function main() {
  const shutdown = new Shutdown();
  let ready = false;
  shutdown.onSignals(() => (ready ? 0 : 130));
  try {
    const settings = readSettings(process.env);
    await checkPort(settings.port, settings.host);
    if (settings.databaseUrl) await checkServer(settings.databaseUrl);
    const { origin, demo } = await serve(settings, shutdown);
    ready = true;
    announce(origin, { ...settings, demo });
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

/**
 * The screen shows the steps in the order in which they are needed. Two are under way before their turn: the
 * database starts while the server is built, and the portal is built while the data are loaded, which leaves
 * processor time to spare. A failure of either ends the start at once.
 *
 * @param {Settings} settings
 * @param {Shutdown} shutdown
 * @returns {Promise<{ origin: string, demo: boolean }>}  where the portal is, and whether the demo is there
 */
async function serve(settings, shutdown) {
  const database = settings.databaseUrl
    ? Promise.resolve(settings.databaseUrl)
    : startDatabase(settings, shutdown);
  const server = step('building the server', () =>
    buildOf(settings.demo ? '@gza/demo' : '@gza/api', shutdown),
  );
  const portal = server.then(() => buildOf('@gza/web', shutdown));
  const [running] = await Promise.all([
    server.then(() => run(settings, { database, portal }, shutdown)),
    database,
    portal,
  ]);
  return running;
}

/** What is left of a start that ends: it waits for its end. */
const nothing = () => /** @type {Promise<never>} */ (new Promise(() => {}));

/**
 * @param {string} name  a package, built with what it depends on
 * @param {Shutdown} shutdown
 */
async function buildOf(name, shutdown) {
  const { code, output } = await build([name]);
  if (code === 0) return;
  if (shutdown.begun) return nothing();
  console.error(output.trim());
  throw new UserError(
    'The build failed for the reason above: mend it, or return to a version that builds.',
  );
}

/**
 * @param {Settings} settings
 * @param {Shutdown} shutdown
 * @returns {Promise<string>}  the address of the embedded database
 */
async function startDatabase({ dataDir }, shutdown) {
  const starting = startPostgres({
    dataDir: join(dataDir, 'postgres'),
    durable: true,
    onUnexpectedExit: () =>
      endBadly(
        shutdown,
        `The database stopped by itself: see ${join(dataDir, 'postgres', 'server.log')}, then start again.`,
      ),
  });
  shutdown.add(async () => {
    const started = await starting.catch(() => undefined);
    await started?.stop();
  });
  return (await starting).url;
}

/**
 * @param {Settings} settings
 * @param {{ database: Promise<string>, portal: Promise<void> }} begun
 * @param {Shutdown} shutdown
 * @returns {Promise<{ origin: string, demo: boolean }>}
 */
async function run(settings, { database, portal }, shutdown) {
  /**
   * @template T
   * @param {string} what
   * @param {() => Promise<T>} work
   */
  const next = (what, work) => (shutdown.begun ? nothing() : step(what, work));

  const url = await (settings.databaseUrl
    ? database
    : next('starting the database', () => database));
  const { empty } = await next('migrating', () => migrate(environmentFor(settings, url)));
  if (empty) settings.demo = false;
  const env = environmentFor(settings, url);
  const demo =
    settings.demo &&
    (await next('loading the demo data (about a minute the first time)', () => loadDemo(env)));
  const { administrator } = settings;
  if (administrator)
    await next('creating the administrator', () => createAdministrator(env, administrator));
  await next('building the portal', () => portal);
  const log = join(settings.dataDir, 'api.log');
  const api = await next('starting the server', () =>
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
 * @param {Pick<Settings, 'dataDir' | 'demo'>} settings
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

import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { messageOf } from '../lib/user-error.mjs';
import { chooseAccount } from './account.mjs';
import { findBinaries } from './binaries.mjs';
import { createCluster, createDatabase, urlOf } from './cluster.mjs';
import { openFolder } from './folder.mjs';
import { freePort, launchServer } from './launch.mjs';
import { clearLeftovers } from './leftovers.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} StartOptions
 * @property {string} dataDir         where the database lives; created when missing
 * @property {boolean} durable        false trades safety for speed (fsync off): for tests only
 * @property {string} [database]      the database to make, default `gza`
 * @property {Record<string, string>} [settings]  further server settings
 * @property {(what: string) => void} [onProgress]  told before each step that may take seconds
 * @property {() => void} [onUnexpectedExit]        the server died without being asked to
 */

/**
 * @typedef {object} RunningPostgres
 * @property {string} url     connects as the owner of the database
 * @property {string} source  which binaries run
 * @property {() => Promise<void>} stop     fast shutdown: sessions are cut, nothing committed is lost
 * @property {() => Promise<void>} kill     SIGKILL, as a power cut would; for durability tests
 * @property {() => Promise<void>} restart  starts again on the same port after stop or kill
 */

/**
 * Starts the embedded PostgreSQL, creating it the first time.
 *
 * @param {StartOptions} options
 * @returns {Promise<RunningPostgres>}
 * @throws {import('../lib/user-error.mjs').UserError}
 */
export async function startPostgres(options) {
  const { database = 'gza', onProgress = () => {} } = options;
  const dataDir = resolve(options.dataDir);
  const account = chooseAccount(join(dataDir, 'cluster'));
  const folder = openFolder(dataDir, account);
  const binaries = findBinaries(account, join(folder.path, 'native'));
  await clearLeftovers(folder);
  await createCluster(folder, binaries, account, options, onProgress);

  let port = await freePort();
  /** @type {ChildProcess | undefined} */
  let child;

  const launch = async () => {
    const launched = await launchServer(folder, binaries, account, port, options);
    child = launched;
    launched.once('exit', () => {
      if (child === launched) options.onUnexpectedExit?.();
    });
  };
  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    const ending = child;
    child = undefined;
    if (ending && ending.exitCode === null && ending.signalCode === null) {
      ending.kill(signal);
      await once(ending, 'exit');
    }
  };

  onProgress('starting the database');
  try {
    await launch();
  } catch (error) {
    // Another process took the port between choosing and binding it.
    if (!isPortClash(error)) throw error;
    port = await freePort();
    await launch();
  }
  await createDatabase(urlOf(folder, port, 'postgres'), database);

  return {
    url: urlOf(folder, port, database),
    source: `PostgreSQL ${binaries.major} of ${binaries.source}`,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGINT');
      await launch();
    },
  };
}

/** @param {unknown} error */
const isPortClash = (error) => /Address already in use|could not bind/.test(messageOf(error));

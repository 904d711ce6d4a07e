import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../lib/user-error.mjs';
import { checkServer, runningUrl, startPostgres } from '../postgres/index.mjs';
import { environmentFor } from '../stack/environment.mjs';
import { readSettings } from '../stack/settings.mjs';

/** @typedef {import('../stack/settings.mjs').Settings} Settings */

/**
 * Runs work on the database of the settings: the one of DATABASE_URL, else the embedded one, which is started
 * for the work unless a server of this clone has it running.
 *
 * @param {{ mustExist: boolean }} options  whether an embedded database that is not there is an error
 * @param {(env: NodeJS.ProcessEnv, settings: Settings) => Promise<void>} work
 */
export async function withDatabase({ mustExist }, work) {
  const settings = readSettings(process.env);
  const { databaseUrl } = settings;
  if (databaseUrl) {
    await checkServer(databaseUrl);
    return work(environmentFor(settings, databaseUrl), settings);
  }
  const dataDir = join(settings.dataDir, 'postgres');
  if (mustExist && !existsSync(dataDir))
    throw new UserError(
      `There is no database in ${dataDir}: set GZA_DATA_DIR to the folder of another one, or DATABASE_URL.`,
    );
  const running = mustExist ? runningUrl(dataDir) : undefined;
  if (running) return work(environmentFor(settings, running), settings);
  const postgres = await startPostgres({ dataDir, durable: true });
  try {
    await work(environmentFor(settings, postgres.url), settings);
  } finally {
    await postgres.stop();
  }
}

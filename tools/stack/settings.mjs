import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { UserError } from '../lib/user-error.mjs';

/**
 * Settings that the start command reads from the environment. The server validates its own settings; here
 * are only those that must be known before it runs.
 *
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host          undefined settings have become defaults
 * @property {string} dataDir       everything this clone keeps on disk
 * @property {string | undefined} databaseUrl  a server that somebody else runs
 * @property {boolean} demo         load the demo data
 * @property {{ email: string, name: string } | undefined} administrator  the first account
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {UserError}
 */
export function readSettings(env) {
  const databaseUrl = env.DATABASE_URL || undefined;
  const seed = seedFrom(env.GZA_SEED);
  return {
    port: portFrom(env.PORT),
    host: env.HOST || 'localhost',
    dataDir: env.GZA_DATA_DIR || join(PROJECT, '.data'),
    databaseUrl,
    // Never on an external server, except on request.
    demo: env.GZA_DEMO ? env.GZA_DEMO === '1' : !databaseUrl && seed !== 'none',
    administrator: env.GZA_ADMIN_EMAIL
      ? { email: env.GZA_ADMIN_EMAIL, name: env.GZA_ADMIN_NAME || env.GZA_ADMIN_EMAIL }
      : undefined,
  };
}

/** @param {string | undefined} value */
function seedFrom(value) {
  if (value === undefined || value === 'georgia' || value === 'none') return value;
  throw new UserError(
    `GZA_SEED=${value} is not known: set georgia, or none to begin without Georgia's reference data.`,
  );
}

/** @param {string | undefined} value */
function portFrom(value) {
  if (!value) return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError(
    `PORT=${value} is not a port: give a number from 1 to 65535, such as PORT=3001 npm start.`,
  );
}

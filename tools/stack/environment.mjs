import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Environment of the server's programs. Variables that the caller has set take precedence over the defaults.
 *
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor({ host, port, dataDir, databaseUrl: external, demo }, databaseUrl) {
  return {
    NODE_ENV: 'production',
    GZA_ENV: external ? 'development' : 'embedded',
    GZA_WEB_DIR: join(PROJECT, 'apps', 'web', 'dist'),
    ...process.env,
    GZA_DATA_DIR: dataDir,
    GZA_DEMO: demo ? '1' : '0',
    HOST: host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
  };
}

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { urlOf } from './cluster.mjs';
import { serverOf } from './leftovers.mjs';

/** Line of postmaster.pid, from 0, that holds the port. */
const PORT_LINE = 3;

/**
 * The address of the embedded database while a server of this clone runs it.
 *
 * @param {string} dataDir
 * @param {string} [database]
 * @returns {string | undefined}
 */
export function runningUrl(dataDir, database = 'gza') {
  if (!existsSync(dataDir)) return undefined;
  const path = realpathSync(dataDir);
  const cluster = join(path, 'cluster');
  if (serverOf(cluster) === undefined) return undefined;
  const port = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[PORT_LINE]);
  const password = readFileSync(join(path, 'password'), 'utf8').trim();
  return port > 0 ? urlOf({ password }, port, database) : undefined;
}

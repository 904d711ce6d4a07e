import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { UserError } from '../lib/user-error.mjs';
import { failureIn, spawnServerProgram } from './process.mjs';

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {import('./binaries.mjs').Binaries} Binaries */
/** @typedef {import('./folder.mjs').Folder} Folder */
/** @typedef {import('./server.mjs').StartOptions} StartOptions */

/** The role that owns the database and migrates it. */
const OWNER = 'gza';

/**
 * @param {Pick<Folder, 'password'>} folder
 * @param {number} port
 * @param {string} database
 */
export const urlOf = ({ password }, port, database) =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

/**
 * Creates the cluster. initdb works in a folder of its own that is renamed when it is complete, so that an
 * interrupted first start leaves nothing that looks like a database.
 *
 * @param {Folder} folder
 * @param {Binaries} binaries
 * @param {Account} account
 * @param {StartOptions} options
 * @param {(what: string) => void} onProgress
 */
export async function createCluster(folder, { bin, major }, account, { durable }, onProgress) {
  const { path, cluster, password, log } = folder;
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkClusterVersion(cluster, major);
  onProgress('creating the database');
  const unfinished = join(path, 'cluster.unfinished');
  const passwordFile = join(path, 'password.initdb');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, unfinished, passwordFile);
  // The C.UTF-8 character classes: with plain C, pg_trgm finds no trigrams in Georgian at all.
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']
      : ['--locale-provider=libc', '--locale=C.UTF-8'];
  const child = spawnServerProgram(
    join(bin, 'initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...locale,
      ...(durable ? [] : ['--no-sync']),
    ],
    account,
    folder,
  );
  const [code] = await once(child, 'exit').finally(() => rmSync(passwordFile, { force: true }));
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new UserError(
      `The database could not be created (${failureIn(readFileSync(log, 'utf8').slice(-2000))}): see ${log}.`,
    );
  }
  rmSync(cluster, { recursive: true, force: true });
  renameSync(unfinished, cluster);
}

/**
 * @param {Account} account
 * @param {string[]} paths
 */
function giveTo({ uid, gid }, ...paths) {
  if (uid !== undefined) paths.forEach((path) => chownSync(path, uid, gid ?? uid));
}

/**
 * @param {string} cluster
 * @param {number} major
 */
function checkClusterVersion(cluster, major) {
  const written = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'));
  if (written !== major) {
    throw new UserError(
      `The database in ${cluster} was written by PostgreSQL ${written} and this is ${major}: start it with GZA_POSTGRES_BIN set to the bin folder of a PostgreSQL ${written}, or move the folder away to begin with an empty database.`,
    );
  }
}

/**
 * @param {string} url
 * @param {string} database
 */
export async function createDatabase(url, database) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

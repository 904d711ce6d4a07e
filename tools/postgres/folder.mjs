import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { canEnter, openHome } from './account.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * What one embedded database keeps on disk, all under one folder.
 *
 * @typedef {object} Folder
 * @property {string} path      the folder itself, symbolic links resolved
 * @property {string} cluster   PGDATA
 * @property {string} log       what the server prints
 * @property {string} launcher  who started the server last
 * @property {string} password  of the database owner
 */

/**
 * @param {string} dataDir
 * @param {Account} account
 * @returns {Folder}
 */
export function openFolder(dataDir, account) {
  const path = reachableFolder(dataDir, account);
  return {
    path,
    cluster: join(path, 'cluster'),
    log: join(path, 'server.log'),
    launcher: join(path, 'launcher.json'),
    password: passwordIn(path),
  };
}

/**
 * When root's project lies behind a closed folder (0700 on /root or on a `mktemp -d`), the account
 * that runs PostgreSQL cannot reach it. Opening folders that are not ours is out of the question, so
 * the data goes to /var/lib/gza and `dataDir` becomes a symbolic link to it. The name there is
 * random: a second clone in the same place never meets the first one's data.
 *
 * @param {string} dataDir
 * @param {Account} account
 */
function reachableFolder(dataDir, account) {
  if (!lstatSync(dataDir, { throwIfNoEntry: false })) {
    mkdirSync(dirname(dataDir), { recursive: true });
    if (canEnter(account, dirname(dataDir))) {
      mkdirSync(dataDir, { mode: 0o711 });
    } else {
      const elsewhere = mkdtempSync(join(openHome('/var/lib/gza'), 'postgres-'));
      symlinkSync(elsewhere, dataDir);
    }
  } else if (!existsSync(dataDir)) {
    // The link outlived what it pointed to: an empty database in the same place.
    mkdirSync(resolve(dirname(dataDir), readlinkSync(dataDir)), { recursive: true, mode: 0o711 });
  }
  const path = realpathSync(dataDir);
  // Enterable, as PGDATA lies inside, but nobody else may list or replace what is in it.
  chmodSync(path, 0o711);
  return path;
}

/**
 * @param {string} path
 * @returns {string}
 */
function passwordIn(path) {
  const file = join(path, 'password');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

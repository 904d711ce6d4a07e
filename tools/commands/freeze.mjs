import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../lib/progress.mjs';
import { build, PROJECT } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';
import { UserError } from '../lib/user-error.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { dumpOf } from '../release/dump.mjs';
import {
  builtMigrations,
  dumpFile,
  FOLDER,
  readReleased,
  RELEASED,
  sha256,
} from '../release/releases.mjs';
import { loadDemo, migrate } from '../stack/api.mjs';

/**
 * `npm run release:freeze`: fixes the migrations of the version in package.json and keeps a database of it
 * with the demo data. The tests upgrade that database to every later version.
 */
export async function main() {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const released = readReleased();
  if (released[version] || existsSync(dumpFile(version)))
    throw new UserError(
      `Version ${version} is frozen already: raise the version in package.json, a release does not change.`,
    );
  const built = await step('building', () => build(['@gza/demo']));
  if (built.code !== 0) throw new UserError(`The build failed:\n${built.output.trim()}`);
  const home = temporaryFolder('gza-freeze-');
  const postgres = await startPostgres({ dataDir: join(home, 'postgres'), durable: false });
  try {
    const env = {
      DATABASE_URL: postgres.url,
      GZA_ENV: 'embedded',
      GZA_DATA_DIR: home,
      GZA_SECRET: 'the secret of a release that nobody runs',
    };
    await step('migrating', () => migrate(env));
    await step('loading the demo data', () => loadDemo(env));
    const { schema, migrations } = await builtMigrations();
    const dump = await step('dumping', () => dumpOf(postgres.url, schema));
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(dumpFile(version), dump);
    writeFileSync(
      RELEASED,
      `${JSON.stringify({ ...released, [version]: { migrations, dump: sha256(dump) } }, null, 2)}\n`,
    );
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
  console.log(`Version ${version} is frozen: commit data/upgrade.`);
}

import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres/index.mjs';
import { isAlive, serverOf } from '../postgres/leftovers.mjs';
import { PROJECT, build, run } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temporary.mjs';

const PREFIX = 'gza-test-';

/**
 * The template's roles and every test server share the secret, from which the passwords of the roles are
 * derived.
 */
const SECRET = 'a secret for tests only, of some length';

/** @type {(() => Promise<void>) | undefined} */
let ending;

/**
 * Stops the server of the setup. Jest imports setup and teardown into one process, so a variable of the
 * module is enough.
 */
export const stopTestServer = async () => ending?.();

/**
 * Prepares the API's suites: starts PostgreSQL (the one of TEST_DATABASE_URL, else an embedded one without
 * fsync in a temporary folder) and creates on it a migrated template database that every test file clones.
 * The migrations run from the built API, as in production; turbo builds only changed packages.
 */
export default async function setup() {
  const built = await build(['@gza/api']);
  if (built.code !== 0) throw new Error(`The API does not build:\n${built.output}`);

  const server = await testServer();
  const template = `gza_template_${process.pid}`;
  const templateUrl = new URL(server.url);
  templateUrl.pathname = `/${template}`;
  await withAdmin(server.url, (client) => client.query(`create database ${template}`));
  const migrated = await run(process.execPath, [join(PROJECT, 'apps/api/dist/migrate.js')], {
    env: {
      DATABASE_URL: templateUrl.href,
      GZA_ENV: 'test',
      NODE_ENV: 'test',
      GZA_SECRET: SECRET,
    },
  });
  if (migrated.code !== 0) {
    await server.stop();
    throw new Error(`The migrations failed:\n${migrated.output}`);
  }

  // Workers inherit the environment of this process.
  process.env.GZA_TEST_SERVER = server.url;
  process.env.GZA_TEST_TEMPLATE = template;
  process.env.GZA_TEST_SECRET = SECRET;
  ending = async () => {
    await withAdmin(server.url, (client) => client.query(`drop database ${template} with (force)`));
    await server.stop();
  };
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
async function testServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  removeAbandoned();
  const home = temporaryFolder(`${PREFIX}${process.pid}-`);
  const server = await startPostgres({
    dataDir: join(home, 'postgres'),
    durable: false,
    settings: { max_connections: '200' },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Removes the folder of a killed run, and its server, which notices too late that it is alone. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const home = join(tmpdir(), name);
    try {
      const server = serverOf(join(home, 'postgres', 'cluster'));
      if (server !== undefined) process.kill(server, 'SIGQUIT');
      rmSync(home, { recursive: true, force: true });
    } catch {
      // The folder belongs to another account, or is just being deleted: it only takes space.
    }
  }
}

/**
 * @param {string} url
 * @param {(client: pg.Client) => Promise<unknown>} work
 */
async function withAdmin(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { temporaryFolder } from '../../../tools/lib/temporary.mjs';
import { freePort, startPostgres } from '../../../tools/postgres/index.mjs';
import { postmasterOf } from './cpu.mjs';

const secret = 'the secret of the benchmark, not of anything else';

/** @param {string} root @param {string} file */
const load = (root, file) => import(pathToFileURL(path.join(root, file)).href);

/** @param {string} root @param {string} script @param {Record<string, string>} env */
function start(root, script, env) {
  const child = spawn(process.execPath, [path.join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('exit', (code) => {
    if (code) console.error(`${script} ended with ${code}`);
  });
  return child;
}

/** @param {string} url */
async function answers(url) {
  for (let n = 0; n < 400; n += 1) {
    const ok = await fetch(url).then(
      () => true,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

/**
 * One state of the code, built, with a database of its own that holds the generated people: its server,
 * its workloads, and on request the limit on the same tables.
 *
 * @param {string} root  a checkout whose API is built
 * @param {{ people: number, withLimit: boolean }} options
 */
export async function startContender(root, { people, withLimit }) {
  const home = temporaryFolder('gza-bench-');
  const postgres = await startPostgres({ dataDir: path.join(home, 'postgres'), durable: true });
  const children = [];
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM');
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const env = {
      DATABASE_URL: postgres.url,
      GZA_ENV: 'test',
      GZA_SECRET: secret,
      GZA_DATA_DIR: home,
    };
    const { readConfig } = await load(root, 'apps/api/dist/config.js');
    await new Promise((resolve, reject) =>
      start(root, 'apps/api/dist/migrate.js', env).on('exit', (code) =>
        code ? reject(new Error('the migration failed')) : resolve(undefined),
      ),
    );
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { generate } = await load(root, 'apps/api/bench/data.mjs');
    const data = await generate(client, { people });
    /** @param {string} script @param {Record<string, string>} more @param {string} ready */
    const serve = async (script, more, ready) => {
      const port = await freePort();
      const child = start(root, script, { ...env, ...more, PORT: String(port) });
      children.push(child);
      const url = `http://127.0.0.1:${port}`;
      await answers(url + ready);
      return { url, pid: child.pid };
    };
    const server = await serve(
      'apps/api/dist/main.js',
      { GZA_LOG_LEVEL: 'silent' },
      '/api/health/ready',
    );
    // Both sides have the default number of connections of the server.
    const limit = withLimit
      ? await serve(
          'apps/api/bench/limit-server.mjs',
          { GZA_POOL_SIZE: String(readConfig(env).poolSize) },
          '/',
        )
      : undefined;
    const { workloads, pages } = await load(root, 'apps/api/bench/workloads.mjs');
    const all = await workloads({ client, data, home, env });
    // An earlier state of the code may not know them.
    const allPages = (await pages?.({ client, data, home })) ?? [];
    await client.end();
    return {
      workloads: all,
      pages: allPages,
      server,
      limit,
      attendances: data.courses.attendances,
      postmaster: postmasterOf(path.join(home, 'postgres', 'cluster', 'postmaster.pid')),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(__dirname, '../../../..');

/** The first administrator of an installation that begins empty. */
export const firstAdministrator = {
  email: 'ana.ceban@agency.example',
  name: 'Ana Ceban',
  password: 'four words upon a hill',
};

export interface Product {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });

/**
 * Starts the product as the agency of another country does: an empty database without the data of Georgia, and
 * one administrator. `npm start` says when it is ready, or ends.
 */
export async function startEmptyProduct(): Promise<Product> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'gza-e2e-empty-'));
  const { DATABASE_URL: _database, GZA_DEMO: _demo, ...inherited } = process.env;
  const product = spawn(process.execPath, [join(project, 'tools/run.cjs'), 'start'], {
    cwd: project,
    env: {
      ...inherited,
      PORT: String(port),
      HOST: '127.0.0.1',
      GZA_DATA_DIR: dataDir,
      GZA_SEED: 'none',
      GZA_ADMIN_EMAIL: firstAdministrator.email,
      GZA_ADMIN_NAME: firstAdministrator.name,
      GZA_ADMIN_PASSWORD: firstAdministrator.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => product.once('exit', () => done()));
  await new Promise<void>((ready, fail) => {
    let printed = '';
    product.stdout.on('data', (words: Buffer) => {
      printed += words.toString();
      if (printed.includes('Gza is ready')) ready();
    });
    product.once('exit', () => fail(new Error(`The product did not start:\n${printed}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      product.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

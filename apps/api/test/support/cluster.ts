import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { root } from './built.js';

/** A PostgreSQL of its own: another port, another password of the owner. */
export class Cluster {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(folder: string, settings: Record<string, string> = {}): Promise<Cluster> {
    const program = path.join(root, 'apps/api/test/support/durable-postgres.mjs');
    const child = spawn(process.execPath, [program, folder, JSON.stringify(settings)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { done, value } = await lines.next();
    if (done) throw new Error('PostgreSQL did not start');
    return new Cluster(String(value), child);
  }

  async database(name: string): Promise<string> {
    await query(this.url, `create database ${name}`);
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.stdin?.write('stop\n');
    await once(this.child, 'close');
  }
}

/** The rows of one statement, as the owner of the database. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

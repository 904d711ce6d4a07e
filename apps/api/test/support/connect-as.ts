import pg from 'pg';
import type { DatabaseRole } from '../../src/platform/actor.js';
import { rolePassword } from '../../src/platform/db/database.js';
import type { TestApi } from './api.js';

/** Connects as a role of the API, and ends the connection after the work. */
export async function connectedAs<T>(
  api: TestApi,
  role: DatabaseRole,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const url = new URL(api.config.databaseUrl);
  const client = new pg.Client({
    host: url.hostname,
    port: Number(url.port),
    database: url.pathname.slice(1),
    user: role,
    password: rolePassword(api.config.secret, role),
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

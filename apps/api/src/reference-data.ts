import pg from 'pg';
import type { Config } from './config.js';
import { modules } from './modules/index.js';
import { connectionOf } from './platform/db/connection-url.js';

/** Writes the reference data of every module, all or nothing. Rows that are there already stay. */
export async function writeReferenceData(config: Config): Promise<void> {
  const client = new pg.Client(connectionOf(config.databaseUrl));
  await client.connect();
  try {
    await client.query('begin');
    for (const module of modules) await module.seed?.(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

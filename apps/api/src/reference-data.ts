import pg from 'pg';
import type { Config, SeedName } from './config.js';
import { modules } from './modules/index.js';
import { connectionOf } from './platform/db/connection-url.js';
import { installationSeed } from './platform/db/installation-seed.js';
import { referenceData } from './platform/reference.js';

/**
 * Writes the reference data of every module, all or nothing. Rows that are there already stay. Returns the seed
 * of the installation.
 */
export async function writeReferenceData(config: Config): Promise<SeedName> {
  const client = new pg.Client(connectionOf(config.databaseUrl));
  await client.connect();
  try {
    await client.query('begin');
    const seed = await installationSeed(client, config.seed);
    const reference = referenceData(seed);
    for (const module of modules) await module.seed?.(client, reference);
    await client.query('commit');
    return seed;
  } finally {
    await client.end();
  }
}

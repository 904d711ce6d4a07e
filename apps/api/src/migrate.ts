/** Migrates the database of DATABASE_URL to the current schema and writes the reference data. */
import 'reflect-metadata';
import pg from 'pg';
import { ConfigError, readConfig } from './config.js';
import { modules } from './modules/index.js';
import { loadMigrations, migrate, MigrationError } from './platform/db/migrate.js';

try {
  const config = readConfig(process.env);
  await migrate(config, await loadMigrations());
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const module of modules) await module.seed?.(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MigrationError;
  console.error(
    known
      ? error.message
      : `The migration failed and was undone: ${String((error as Error).stack)}`,
  );
  process.exit(1);
}

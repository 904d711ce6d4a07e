/** Migrates the database of DATABASE_URL to the current schema and writes the reference data. */
import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';
import { loadMigrations, migrate, MigrationError } from './platform/db/migrate.js';
import { writeReferenceData } from './reference-data.js';

try {
  const config = readConfig(process.env);
  await migrate(config, await loadMigrations());
  console.log(`Reference data: ${await writeReferenceData(config)}`);
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MigrationError;
  console.error(
    known
      ? error.message
      : `The migration failed and was undone: ${String((error as Error).stack)}`,
  );
  process.exit(1);
}

/** Restores a backup into the empty database of DATABASE_URL: `node dist/restore.js FILE`, `-` for the input. */
import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';
import { BackupError } from './platform/backup/backup-file.js';
import { restoreBackup } from './platform/backup/restore-backup.js';
import { loadMigrations, migrate, MigrationError } from './platform/db/migrate.js';
import { writeReferenceData } from './reference-data.js';

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new BackupError('Usage: restore FILE (or - for the standard input)');
  const started = Date.now();
  const config = readConfig(process.env);
  const migrations = await loadMigrations();
  const done = await restoreBackup(config, file, migrations);
  // A backup of an older version is brought to the present one.
  await migrate(config, migrations);
  await writeReferenceData(config);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `Restored the backup of ${done.madeAt}: ${done.people} people, ${done.rows} rows of ${done.tables} tables${done.files > 0 ? `, ${done.files} files` : ''}, in ${seconds} s.`,
  );
  console.log(
    done.compared === null
      ? 'Grants and policies are those of the migrations; they were not compared with the backup, which comes from another major version of PostgreSQL.'
      : `Grants, policies, constraints and functions are those of the backup (${done.compared} compared).`,
  );
  if (done.otherSecret)
    console.log(
      'The files were encrypted under another GZA_SECRET, and this one does not open them: set GZA_SECRET to that of the installation of the backup, and start again.',
    );
} catch (error) {
  const known = [ConfigError, BackupError, MigrationError].some((kind) => error instanceof kind);
  console.error(
    known
      ? (error as Error).message
      : `The restore failed and was undone: ${String((error as Error).stack)}`,
  );
  process.exit(1);
}

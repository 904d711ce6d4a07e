/** Writes everything of the database of DATABASE_URL, and the files, to a file: `node dist/backup.js FILE`, `-` for the output. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from './config.js';
import { BackupError } from './platform/backup/backup-file.js';
import { writeBackup } from './platform/backup/write-backup.js';
import { NotMigrated } from './platform/db/migration-state.js';

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new BackupError('Usage: backup FILE (or - for the standard output)');
  const started = Date.now();
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const done = await writeBackup(readConfig(process.env), file, version);
  // The standard output may be the backup itself.
  console.error(
    `Backup of ${done.people} people: ${done.rows} rows of ${done.tables} tables${done.files > 0 ? `, ${done.files} files` : ''}, ${size(done.bytes)}, in ${((Date.now() - started) / 1000).toFixed(1)} s${file === '-' ? '' : `: ${file}`}`,
  );
  if (done.lost > 0)
    console.error(
      `Files whose content is not in the store, and so not in the backup: ${done.lost} (see GZA_FILES_DIR).`,
    );
} catch (error) {
  const known = [ConfigError, BackupError, NotMigrated].some((kind) => error instanceof kind);
  console.error(
    known ? (error as Error).message : `The backup failed: ${String((error as Error).stack)}`,
  );
  process.exit(1);
}

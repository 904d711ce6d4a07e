import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Config } from '../../config.js';
import { connectionOf } from '../db/connection-url.js';
import { migrate, type MigrationClass } from '../db/migrate.js';
import {
  BackupError,
  BackupReader,
  format,
  formatWithoutFiles,
  type FileLine,
  type Footer,
  type Header,
  type TableLine,
} from './backup-file.js';
import type { FileStore } from '../files/file-store.js';
import { storeOf } from '../files/store-of.js';
import { shapeOf } from './database-shape.js';
import { secretDigest } from './write-backup.js';

export interface RestoreSummary {
  readonly madeAt: string;
  readonly people: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** The files were encrypted under another GZA_SECRET: this one does not open them. */
  readonly otherSecret: boolean;
  /** Grants, policies, constraints and functions that were compared; null between major versions of PostgreSQL. */
  readonly compared: number | null;
}

const nameOf = ({ schema, table }: { schema: string; table: string }) =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: number }>(
    `
      select
        count(*)::int as tables
      from
        pg_tables
      where
        schemaname in ('public', 'app', 'graphile_worker')`,
  );
  if ((rows[0]?.tables ?? 0) > 0)
    throw new BackupError(
      'The database is not empty, and nothing was changed: a backup is restored into an empty database. Create one, or name another GZA_DATA_DIR.',
    );
}

/** The migrations that the backup had. Throws when this version lacks one. */
function migrationsOf(header: Header, all: readonly MigrationClass[]): MigrationClass[] {
  const known = new Set(all.map((migration) => migration.name));
  const foreign = header.migrations.find((name) => !known.has(name));
  if (foreign !== undefined)
    throw new BackupError(
      `The backup was made by version ${header.version} of Gza, whose migration ${foreign} this version does not have: restore it with that version or a later one.`,
    );
  return all.filter((migration) => header.migrations.includes(migration.name));
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Sets aside what would judge rows before all of them are there: foreign keys are created again afterwards,
 * and so verified; triggers wrote their rows when the backup was made.
 */
async function setAside(client: pg.Client, tables: readonly string[]): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `
      select
        format('%I.%I', n.nspname, c.relname) as table,
        k.conname as name,
        pg_get_constraintdef(k.oid) as definition
      from
        pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
      where
        k.contype = 'f'
        and n.nspname in ('public', 'graphile_worker')`,
  );
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${tables.join(', ')}`);
  return rows;
}

async function loadRows(
  client: pg.Client,
  reader: BackupReader,
  tables: readonly string[],
): Promise<{ counted: Record<string, number>; footer: Footer }> {
  const counted: Record<string, number> = {};
  for (;;) {
    const next = await reader.line<TableLine | Footer>();
    if ('rows' in next) return { counted, footer: next };
    const target = nameOf(next);
    if (!tables.includes(target))
      throw new BackupError(`The backup has rows of ${target}, which is not a table of Gza.`);
    const columns = next.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const copy = client.query(copyFrom(`copy ${target} (${columns}) from stdin`));
    await pipeline(Readable.from(reader.rows(), { objectMode: false }), copy);
    counted[`${next.schema}.${next.table}`] = copy.rowCount;
  }
}

function refuseDifferentCounts(counted: Record<string, number>, { rows }: Footer): void {
  const names = new Set([...Object.keys(counted), ...Object.keys(rows)]);
  for (const name of names)
    if (counted[name] !== rows[name])
      throw new BackupError(
        `${name} has ${counted[name] ?? 'no'} rows and had ${rows[name] ?? 'none'} in the backup: the file is damaged.`,
      );
}

async function load(client: pg.Client, reader: BackupReader): Promise<Record<string, number>> {
  await client.query('begin');
  const { rows } = await client.query<{ schema: string; table: string }>(
    `
      select
        schemaname as schema,
        tablename as table
      from
        pg_tables
      where
        schemaname = 'public'
        and tablename <> 'migration'
        or schemaname = 'graphile_worker'
        and tablename <> 'migrations'`,
  );
  const tables = rows.map(nameOf);
  const foreignKeys = await setAside(client, tables);
  const { counted, footer } = await loadRows(client, reader, tables);
  refuseDifferentCounts(counted, footer);
  for (const { table, name, definition } of foreignKeys)
    await client.query(
      `alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`,
    );
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const [name, value] of Object.entries(footer.sequences))
    await client.query('select setval($1::text::regclass, $2)', [name, value]);
  // Jobs that ran when the backup was made run again at once; their worker is gone.
  await client.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null');
  await client.query(
    'update graphile_worker._private_job_queues set locked_at = null, locked_by = null',
  );
  await client.query('commit');
  await client.query('analyze');
  return counted;
}

/** Compares grants, policies and everything else of the schema with the database of the backup. */
async function verifyShape(client: pg.Client, header: Header): Promise<number | null> {
  const { rows } = await client.query<{ major: number }>(
    `
      select
        current_setting('server_version_num')::int / 10000 as major`,
  );
  // Another major version writes some definitions differently.
  if (rows[0]?.major !== header.postgres) return null;
  const present = await shapeOf(client);
  const before = new Set(header.shape);
  const now = new Set(present);
  const [missing] = header.shape.filter((line) => !now.has(line));
  const [surplus] = present.filter((line) => !before.has(line));
  const different = missing ?? surplus;
  if (different !== undefined)
    throw new BackupError(
      `The restored database differs from the one of the backup (${different.split('\n')[0]?.slice(0, 200) ?? ''}): nothing was kept, report this line.`,
    );
  return present.length;
}

/** Stores the files of a backup. After an error those that were stored are removed again. */
async function loadFiles(reader: BackupReader, store: FileStore): Promise<number> {
  const stored: string[] = [];
  try {
    for (;;) {
      const next = await reader.line<FileLine>();
      if ('files' in next) {
        if (next.files !== stored.length)
          throw new BackupError(
            `The backup has ${stored.length} files and should have ${next.files}: the file is damaged.`,
          );
        return stored.length;
      }
      stored.push(next.file);
      await store.put(next.file, reader.parts());
    }
  } catch (error) {
    for (const id of stored) await store.remove(id).catch(() => undefined);
    throw error;
  }
}

/** Empties the database that was empty before. */
async function clear(client: pg.Client): Promise<void> {
  await client.query('rollback').catch(() => undefined);
  await client.query(`
    drop schema if exists app cascade;
    drop schema if exists graphile_worker cascade;
    drop schema public cascade;
    create schema public authorization pg_database_owner;
    grant usage on schema public to public;`);
}

async function connect(config: Config): Promise<pg.Client> {
  const client = new pg.Client(connectionOf(config.databaseUrl));
  // A lost connection fails the statement that runs; the event needs a listener.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new BackupError(
      `The database cannot be reached (${(error as Error).message}). Start it, or set DATABASE_URL to one that runs.`,
    );
  }
  return client;
}

/**
 * Restores a backup into an empty database: roles with the passwords of this GZA_SECRET first, then the
 * schema by the migrations that the backup had, then the rows and the files. All or nothing: after an error the database
 * is empty again. The caller runs the migrations that came later.
 */
export async function restoreBackup(
  config: Config,
  file: string,
  migrations: readonly MigrationClass[],
): Promise<RestoreSummary> {
  const client = await connect(config);
  try {
    await refuseUsed(client);
    const reader = new BackupReader(file);
    const header = await reader.line<Header>();
    if (header.format !== format && header.format !== formatWithoutFiles)
      throw new BackupError(
        `${file} is not a backup of this version: name a file of npm run backup.`,
      );
    const own = migrationsOf(header, migrations);
    try {
      await migrate(config, own);
      const counted = await load(client, reader);
      const compared = await verifyShape(client, header);
      const files = header.format === format ? await loadFiles(reader, storeOf(config)) : 0;
      const counts = Object.values(counted);
      return {
        madeAt: header.madeAt,
        people: counted['public.beneficiary'] ?? 0,
        tables: counts.length,
        rows: counts.reduce((sum, count) => sum + count, 0),
        files,
        otherSecret: files > 0 && header.secret !== secretDigest(config.secret),
        compared,
      };
    } catch (error) {
      await clear(client);
      throw error;
    }
  } finally {
    await client.end();
  }
}

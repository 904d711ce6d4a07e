import { open, rename, rm } from 'node:fs/promises';
import { createWriteStream, statSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Config } from '../../config.js';
import { connectionOf } from '../db/connection-url.js';
import { NotMigrated } from '../db/migration-state.js';
import {
  BackupError,
  endOfRows,
  format,
  type FileLine,
  type Footer,
  type Header,
  type TableLine,
} from './backup-file.js';
import type { FileStore } from '../files/file-store.js';
import { storeOf } from '../files/store-of.js';
import { InstallationKeys } from '../installation-keys.js';
import { shapeOf } from './database-shape.js';

export interface BackupSummary {
  readonly people: number;
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
  readonly files: number;
  /** Files whose content is not in the store. */
  readonly lost: number;
}

const line = (value: Header | TableLine | Footer | FileLine): Buffer =>
  Buffer.from(`${JSON.stringify(value)}\n`);

/** Tables with the columns that can be written again; generated columns are computed by the restore. */
async function tablesOf(client: pg.Client): Promise<TableLine[]> {
  const { rows } = await client.query<TableLine>(`
    select
      n.nspname as schema,
      c.relname as table,
      (
        select
          array_agg(
            a.attname::text
            order by
              a.attnum
          )
        from
          pg_attribute a
        where
          a.attrelid = c.oid
          and a.attnum > 0
          and not a.attisdropped
          and a.attgenerated = ''
      ) as columns
    from
      pg_class c
      join pg_namespace n on n.oid = c.relnamespace
    where
      c.relkind = 'r'
      and (
        n.nspname = 'public'
        and c.relname <> 'migration'
        or n.nspname = 'graphile_worker'
        and c.relname <> 'migrations'
      )
    order by
      n.nspname desc,
      c.relname`);
  return rows;
}

async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select
      schemaname || '.' || sequencename as name,
      last_value::text as value
    from
      pg_sequences
    where
      schemaname in ('public', 'graphile_worker')
      and last_value is not null
      and sequencename <> 'migration_id_seq'
    order by
      1`);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function headerOf(client: pg.Client, version: string, secret: string): Promise<Header> {
  const { rows: names } = await client
    .query<{ name: string }>('select name from public.migration order by id')
    .catch((error: { code?: string }) => {
      throw error.code === '42P01' ? new NotMigrated('The database holds nothing of Gza') : error;
    });
  const { rows } = await client.query<{ major: number; at: string }>(
    `
      select
        current_setting('server_version_num')::int / 10000 as major,
        to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`,
  );
  return {
    format,
    version,
    madeAt: rows[0]?.at ?? '',
    postgres: rows[0]?.major ?? 0,
    migrations: names.map(({ name }) => name),
    shape: await shapeOf(client),
    secret,
  };
}

/** Digest by which a restore tells whether its secret opens the files. */
export const secretDigest = (secret: string): string =>
  new InstallationKeys(secret).digest('files of a backup');

/** What was counted while a backup was written. */
interface Counted {
  readonly rows: Record<string, number>;
  files: number;
  lost: number;
}

function lengthOf(part: Buffer | undefined): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part?.length ?? 0);
  return length;
}

/** Yields the files of the snapshot. One that was removed since has no content any more. */
async function* filesOf(client: pg.Client, store: FileStore, counted: Counted) {
  // A database that waits for its migration may not have the table yet.
  const known = counted.rows['public.stored_file'] !== undefined;
  const { rows } = known
    ? await client.query<{ id: string }>('select id from stored_file order by id')
    : { rows: [] };
  for (const { id } of rows) {
    const content = await store.open(id);
    if (!content) {
      counted.lost += 1;
      continue;
    }
    yield line({ file: id });
    for await (const part of content)
      if (part.length > 0) {
        yield lengthOf(part);
        yield part;
      }
    yield lengthOf(undefined);
    counted.files += 1;
  }
  yield line({ files: counted.files });
}

interface Asked {
  readonly version: string;
  readonly secret: string;
  readonly store: FileStore;
}

/** Yields the content of a backup. All tables are read in one snapshot: the server may go on meanwhile. */
async function* contentOf(client: pg.Client, { version, secret, store }: Asked, counted: Counted) {
  await client.query('begin isolation level repeatable read read only');
  // A policy that would hide rows makes the backup fail; without this line, rows would be missing in it.
  await client.query('set local row_security = off');
  yield line(await headerOf(client, version, secret));
  for (const table of await tablesOf(client)) {
    yield line(table);
    const name = `${table.schema}.${table.table}`;
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const copy = client.query(
      copyTo(
        `copy ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.table)} (${columns}) to stdout`,
      ),
    );
    for await (const chunk of copy) yield chunk as Buffer;
    counted.rows[name] = copy.rowCount;
    yield endOfRows;
  }
  yield line({ rows: counted.rows, sequences: await sequencesOf(client) });
  yield* filesOf(client, store, counted);
  await client.query('commit');
}

async function writeTo(file: string, content: AsyncIterable<Buffer>): Promise<number> {
  if (file === '-') {
    let bytes = 0;
    const counter = new PassThrough().on('data', (chunk: Buffer) => (bytes += chunk.length));
    await pipeline(content, createGzip({ level: 6 }), counter, process.stdout, { end: false });
    return bytes;
  }
  const partial = `${file}.unfinished`;
  try {
    const out: WriteStream = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(content, createGzip({ level: 6 }), out);
    await rename(partial, file);
    await syncFolder(file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return statSync(file).size;
}

/** Makes the new name durable, where the system can do so. */
async function syncFolder(file: string): Promise<void> {
  const folder = await open(path.dirname(file)).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Writes everything of a database to a file, or to the standard output (`-`). The file is whole or not there. */
export async function writeBackup(
  config: Config,
  file: string,
  version: string,
): Promise<BackupSummary> {
  const client = new pg.Client(connectionOf(config.databaseUrl));
  try {
    await client.connect();
  } catch (error) {
    throw new BackupError(
      `The database cannot be reached (${(error as Error).message}). Start it, or set DATABASE_URL to one that runs.`,
    );
  }
  const counted: Counted = { rows: {}, files: 0, lost: 0 };
  try {
    const asked = { version, secret: secretDigest(config.secret), store: storeOf(config) };
    const bytes = await writeTo(file, contentOf(client, asked, counted));
    const counts = Object.values(counted.rows);
    return {
      people: counted.rows['public.beneficiary'] ?? 0,
      tables: counts.length,
      rows: counts.reduce((sum, count) => sum + count, 0),
      bytes,
      files: counted.files,
      lost: counted.lost,
    };
  } catch (error) {
    if ((error as { code?: string }).code === '42501')
      throw new BackupError(
        `The user of DATABASE_URL may not read everything (${(error as Error).message}): use the owner of the database, with BYPASSRLS.`,
      );
    throw error;
  } finally {
    await client.end();
  }
}

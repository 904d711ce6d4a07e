import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runMigrations as runWorkerMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Config } from '../../config.js';
import { databaseRoles } from '../actor.js';
import { connectionOf } from './connection-url.js';
import { rolePassword } from './database.js';

export class MigrationError extends Error {}

/**
 * Creates the API's database roles (they own nothing and cannot bypass policies) and sets their passwords.
 */
async function ensureRoles(client: pg.Client, config: Config): Promise<void> {
  for (const role of databaseRoles) {
    const { rows } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rows.length === 0)
      await client.query(
        `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit`,
      );
    await client.query(
      `alter role ${role} password ${client.escapeLiteral(rolePassword(config.secret, role))}`,
    );
    await client.query(
      `grant connect on database ${client.escapeIdentifier(client.database ?? '')} to ${role}`,
    );
  }
}

async function connect(config: Config): Promise<pg.Client> {
  const client = new pg.Client({
    ...connectionOf(config.databaseUrl),
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
  } catch (error) {
    throw new MigrationError(
      `The database cannot be reached (${(error as Error).message}). Start it, or set DATABASE_URL to one that runs.`,
    );
  }
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `
      select
        current_setting('server_version_num')::int as version,
        current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (!server || server.version < 150000) {
    await client.end();
    throw new MigrationError(
      `PostgreSQL ${Math.floor((server?.version ?? 0) / 10000)} is too old. Use version 15 or later.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    await client.end();
    throw new MigrationError(
      `The database has the encoding ${server.encoding}. Create it with encoding UTF8.`,
    );
  }
  return client;
}

export type MigrationClass = new () => MigrationInterface;

/**
 * Throws for a database with migrations that this version does not have: it is older than the first release,
 * whose baselines replaced them, or belongs to a newer version. Nothing has been changed by then.
 */
async function refuseForeignShape(client: pg.Client, migrations: MigrationClass[]): Promise<void> {
  const { rows: tables } = await client.query(
    `
      select
      where
        to_regclass('public.migration') is not null`,
  );
  if (tables.length === 0) return;
  const { rows } = await client.query<{ name: string }>(
    'select name from public.migration where name <> all ($1::text[]) order by id',
    [migrations.map((migration) => migration.name)],
  );
  const [first] = rows;
  if (!first) return;
  const others = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
  throw new MigrationError(
    `The database was made by another version of Gza (this one does not know its migration ${first.name}${others}). ` +
      'Nothing was changed. If it holds only demo data, delete it (npm start keeps it in the folder .data) and start again; otherwise start the version that made it.',
  );
}

/** Loads every migration class of the folder, oldest first. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const folder = new URL('../../migrations/', import.meta.url);
  const files = readdirSync(fileURLToPath(folder))
    .filter((f) => /^\d{13}-[\w-]+\.js$/u.test(f))
    .sort();
  const modules = await Promise.all(
    files.map((f) => import(new URL(f, folder).href) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((m) =>
    Object.values(m).filter((v): v is MigrationClass => typeof v === 'function'),
  );
}

/** Creates or updates the tables of the job queue. */
async function migrateJobs(config: Config): Promise<void> {
  const pgPool = new pg.Pool({ ...connectionOf(config.databaseUrl), max: 2 });
  // A lost connection fails the statement that runs; the event needs a listener.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runWorkerMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}

/**
 * Migrates a database to the current schema, all or nothing. Throws `MigrationError` with a line for the
 * operator.
 */
export async function migrate(config: Config, migrations: MigrationClass[]): Promise<void> {
  const client = await connect(config);
  try {
    await refuseForeignShape(client, migrations);
    await ensureRoles(client, config);
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    throw new MigrationError(
      `The database roles could not be made (${(error as Error).message}). DATABASE_URL must name a user that may create roles.`,
    );
  } finally {
    await client.end();
  }
  await migrateJobs(config);
  const { user: username, ...connection } = connectionOf(config.databaseUrl);
  const source = new DataSource({
    type: 'postgres',
    ...connection,
    username,
    migrations,
    migrationsTableName: 'migration',
    installExtensions: false,
  });
  await source.initialize();
  try {
    await source.query('select pg_advisory_lock(4730002)');
    await source.runMigrations({ transaction: 'all' });
    await source.query(`
      grant select on public.migration to gza_worker;
      grant usage on schema graphile_worker to gza_worker;
      grant select, insert, update, delete on all tables in schema graphile_worker to gza_worker;
      grant usage, select on all sequences in schema graphile_worker to gza_worker;
      grant execute on all functions in schema graphile_worker to gza_worker;
      do $$ declare t record; begin
        for t in select tablename from pg_tables where schemaname = 'graphile_worker' loop
          execute format('drop policy if exists gza_worker on graphile_worker.%I', t.tablename);
          execute format('create policy gza_worker on graphile_worker.%I to gza_worker using (true) with check (true)', t.tablename);
        end loop;
      end $$;
    `);
  } catch (error) {
    throw new MigrationError(
      `A migration failed and was undone: ${(error as Error).message}. Nothing was changed; report this line.`,
    );
  } finally {
    await source.destroy();
  }
}

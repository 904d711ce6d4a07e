import { gunzipSync, gzipSync } from 'node:zlib';
import { runMigrations as runWorkerMigrations } from 'graphile-worker';
import pg from 'pg';

/** Rows of one insert: the file stays readable, and no statement grows without bound. */
const ROWS = 500;

/** The table as TypeORM creates it, before it runs the first migration. */
const MIGRATION_TABLE = `create table public.migration (id serial primary key, "timestamp" bigint not null, name varchar not null)`;

/**
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function withOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Writes a release as SQL: the statements of its migrations as they were sent, then the rows of every table.
 * The dump does not depend on the migration files, which a later version may not have. Jobs are left out.
 *
 * @param {string} url  a database that holds exactly the release
 * @param {string[]} schema  the statements of its migrations
 * @returns {Promise<Buffer>}  gzip
 */
export const dumpOf = (url, schema) =>
  withOwner(url, async (client) => {
    const { rows: tables } = await client.query(
      `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
    );
    const data = [];
    for (const { name } of tables) data.push(...(await insertsOf(client, name)));
    const { rows: sequences } = await client.query(
      `select format('select setval(%L, %s)', format('%I.%I', schemaname, sequencename), last_value) as sql
       from pg_sequences where schemaname = 'public' and last_value is not null order by sequencename`,
    );
    const text = [
      ...schema,
      MIGRATION_TABLE,
      'set session_replication_role = replica',
      // Rows of the migrations are part of the data.
      ...tables.map(({ name }) => `delete from public.${client.escapeIdentifier(name)}`),
      ...data,
      ...sequences.map(({ sql }) => sql),
      'set session_replication_role = origin',
    ]
      .map((statement) => `${statement.trim().replace(/;$/u, '')};\n`)
      .join('\n');
    return gzipSync(text, { level: 9 });
  });

/**
 * @param {pg.Client} client
 * @param {string} table
 * @returns {Promise<string[]>}
 */
async function insertsOf(client, table) {
  const name = `public.${client.escapeIdentifier(table)}`;
  const { rows } = await client.query(
    `select row_to_json(t)::text as row from ${name} t order by 1`,
  );
  const inserts = [];
  for (let i = 0; i < rows.length; i += ROWS) {
    const chunk = rows.slice(i, i + ROWS).map(({ row }) => row);
    inserts.push(
      `insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, ${client.escapeLiteral(`[${chunk.join(',\n')}]`)})`,
    );
  }
  return inserts;
}

/**
 * Restores a release into an empty database of a server that has the API's roles.
 *
 * @param {string} url
 * @param {Buffer} dump
 */
export async function restore(url, dump) {
  await runWorkerMigrations({ connectionString: url });
  await withOwner(url, (client) => client.query(gunzipSync(dump).toString('utf8')));
}

/**
 * The shape of a database, for comparison: columns, constraints, indexes, policies, functions, triggers,
 * privileges.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export const shapeOf = (url) =>
  withOwner(url, async (client) => {
    const { rows } = await client.query(`
      select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
             || case when a.attnotnull then ' not null' else '' end
             || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(a.attacl::text, '') as line
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
      union all select 'table ' || relname || ' ' || relrowsecurity || relforcerowsecurity || ' ' || coalesce(relacl::text, '')
        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S') and relname not like 'migration%'
      union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'public.migration'::regclass
      union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
      union all select 'policy ' || tablename || ' ' || policyname || ' ' || permissive || roles::text || cmd || coalesce(qual, '') || coalesce(with_check, '')
        from pg_policies where schemaname = 'public'
      union all select pg_get_functiondef(oid) || coalesce(proacl::text, '') from pg_proc where pronamespace = 'app'::regnamespace
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      order by 1`);
    return rows.map(({ line }) => line);
  });

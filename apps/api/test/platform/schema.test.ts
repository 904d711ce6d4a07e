import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { databaseRoles } from '../../src/platform/actor.js';
import { modules } from '../../src/modules/index.js';
import { outboxEntities } from '../../src/platform/outbox/persistence/entities.js';
import { TestApi } from '../support/api.js';

describe('the database', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('orders its migrations: no two have one number', () => {
    const numbers = readdirSync(path.join(__dirname, '../../src/migrations')).map((f) =>
      f.slice(0, 13),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has the columns that the entities declare', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: api.config.databaseUrl,
      entities: [...outboxEntities, ...modules.flatMap((m) => m.entities)] as never,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
    });
    await source.initialize();
    try {
      const drift = (await source.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);
      // Constraints, indexes and policies live in the migrations only (docs/adr); columns and tables are compared.
      const changes = drift.filter(
        (sql) =>
          /\b(ADD|DROP COLUMN|ALTER COLUMN|CREATE TABLE|TYPE)\b/u.test(sql) &&
          !/CONSTRAINT|INDEX/u.test(sql),
      );
      expect(changes).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('lets every role load the entities of the tables that it may read', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: api.config.databaseUrl,
      entities: modules.flatMap((m) => m.entities) as never,
      installExtensions: false,
    });
    await source.initialize();
    try {
      const loaded = source.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns
          .filter((column) => column.isSelect)
          .map((column) => ({ table: tableName, name: column.databaseName })),
      );
      const { rows } = await api.owner.query<{ line: string }>(
        `select format('%s may not read %s.%s, which its entity loads: grant select on the column in a migration, or declare it select: false', r, c ->> 'table', c ->> 'name') as line
         from jsonb_array_elements($1::jsonb) c, unnest($2::text[]) r
         where has_any_column_privilege(r, c ->> 'table', 'select')
           and not has_column_privilege(r, c ->> 'table', c ->> 'name', 'select')
         order by 1`,
        [JSON.stringify(loaded), ['gza_staff', 'gza_partner', 'gza_worker']],
      );
      expect(loaded.length).toBeGreaterThan(300);
      expect(rows.map((row) => row.line)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('is owned by the migrator: the API roles own nothing and cannot bypass policies', async () => {
    const { rows } = await api.owner.query<{
      rolname: string;
      rolsuper: boolean;
      rolbypassrls: boolean;
      owned: string;
    }>(
      `select rolname, rolsuper, rolbypassrls, (select count(*) from pg_class c where c.relowner = r.oid) as owned from pg_roles r where rolname = any($1)`,
      [[...databaseRoles]],
    );
    expect(rows.sort((a, b) => (a.rolname < b.rolname ? -1 : 1))).toEqual(
      [...databaseRoles]
        .sort()
        .map((rolname) => ({ rolname, rolsuper: false, rolbypassrls: false, owned: '0' })),
    );
  });

  it('gives a bureau to every row about a beneficiary, so that it moves with the person', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'beneficiary_id'
       where n.nspname = 'public' and c.relkind = 'r' and not exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'bureau_id')`,
    );
    expect(rows).toEqual([]);
  });

  it('lets no API role change or delete the audit', async () => {
    const { rows } = await api.owner.query<{ may: boolean }>(
      `select bool_or(has_table_privilege(r, 'audit_event', p)) as may from unnest($1::text[]) r, unnest(array['insert', 'update', 'delete', 'truncate']) p`,
      [[...databaseRoles]],
    );
    expect(rows[0]?.may).toBe(false);
  });

  it('lets nobody but the API roles call its functions', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select p.proname as name from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
         and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
    );
    expect(rows).toEqual([]);
  });

  it('checks WITH CHECK wherever a policy lets rows be written', async () => {
    const { rows } = await api.owner.query<{ policy: string }>(
      `select tablename || '.' || policyname as policy from pg_policies
       where schemaname = 'public' and permissive = 'PERMISSIVE' and cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null
         and not ('gza_worker' = any(roles)) and tablename <> 'sign_in'`,
    );
    expect(rows).toEqual([]);
  });
});

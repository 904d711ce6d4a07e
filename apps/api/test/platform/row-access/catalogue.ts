import type pg from 'pg';
import { conditionsOf, type Condition } from './condition.js';

/** What a permissive policy lets a role of PostgreSQL do: the conditions of one of its rules, joined by AND. */
export interface Rule {
  readonly policy: string;
  /** `select`, `insert`, `update`, `delete` or `all`. */
  readonly command: string;
  readonly roles: readonly string[];
  readonly conditions: readonly Condition[];
}

/** A table with what PostgreSQL knows of its row access. */
export interface TableAccess {
  readonly name: string;
  readonly columns: readonly string[];
  /** Row-level security is on, for its owner too. */
  readonly closed: boolean;
  /** What the roles of the API may do, on the table or on a column of it. */
  readonly granted: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}

interface Row extends Omit<TableAccess, 'rules'> {
  readonly policies: readonly {
    readonly name: string;
    readonly command: string;
    readonly roles: readonly string[];
    readonly texts: readonly string[];
  }[];
}

/** Reads every table of the schema, or those that are named, from the catalogue of the database. */
export async function tableAccess(
  client: pg.ClientBase,
  names?: readonly string[],
): Promise<TableAccess[]> {
  const { rows } = await client.query<Row>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as closed,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       coalesce((
         select jsonb_object_agg(r, held)
         from unnest(array['gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker']) r,
           lateral (select jsonb_agg(p) as held from unnest(array['select', 'insert', 'update', 'delete']) p
                    where case when p = 'delete' then has_table_privilege(r, c.oid, p) else has_any_column_privilege(r, c.oid, p) end) h
         where held is not null), '{}') as granted,
       coalesce((
         select jsonb_agg(jsonb_build_object('name', p.policyname, 'command', lower(p.cmd), 'roles', p.roles,
           'texts', (select jsonb_agg(q) from unnest(array[p.qual, p.with_check]) q where q is not null)) order by p.policyname)
         from pg_policies p
         where p.schemaname = 'public' and p.tablename = c.relname and p.permissive = 'PERMISSIVE'), '[]') as policies
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ($1::text[] is null or c.relname = any ($1))
     order by c.relname collate "C"`,
    [names ?? null],
  );
  const tables: TableAccess[] = [];
  for (const { policies, ...table } of rows) {
    const rules: Rule[] = [];
    for (const { name, command, roles, texts } of policies)
      for (const text of texts)
        rules.push({ policy: name, command, roles, conditions: await conditionsOf(text) });
    tables.push({ ...table, rules });
  }
  return tables;
}

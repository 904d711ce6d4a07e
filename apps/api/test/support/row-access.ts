import type pg from 'pg';

/** A table with what PostgreSQL knows of its row access. */
export interface TableAccess {
  readonly name: string;
  readonly columns: readonly string[];
  /** Row-level security is on, for its owner too. */
  readonly closed: boolean;
  /** Roles of the API that may read or write it, with the privileges on the table or any column. */
  readonly granted: Readonly<Record<string, readonly string[]>>;
  readonly policies: readonly Policy[];
}

interface Policy {
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly roles: readonly string[];
  /** Conditions of USING and WITH CHECK, without line breaks. */
  readonly conditions: readonly string[];
}

export async function tableAccess(client: pg.ClientBase): Promise<TableAccess[]> {
  const { rows } = await client.query<TableAccess>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as closed,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((
        select jsonb_object_agg(r, held)
        from unnest(array['gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker']) r,
          lateral (select jsonb_agg(p) as held from unnest(array['select', 'insert', 'update', 'delete']) p
                   where case when p = 'delete' then has_table_privilege(r, c.oid, p) else has_any_column_privilege(r, c.oid, p) end) h
        where held is not null
      ), '{}') as granted,
      coalesce((
        select jsonb_agg(jsonb_build_object('name', p.policyname, 'permissive', p.permissive = 'PERMISSIVE', 'command', lower(p.cmd),
          'roles', p.roles, 'conditions', (select jsonb_agg(regexp_replace(q, '\\s+', ' ', 'g')) from unnest(array[p.qual, p.with_check]) q where q is not null))
          order by p.policyname)
        from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
      ), '[]') as policies
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname collate "C"`);
  return rows;
}

const setting = (name: string) =>
  String.raw`\( ?SELECT \(?NULLIF\(current_setting\('gza\.${name}'::text, true\), ''::text\)\)?::uuid(?: AS "nullif")?\)`;
const role = String.raw`\( SELECT \(current_setting\('gza\.role'::text, true\) (?:= '\w+'::text|= ANY \(ARRAY\[[^\]]+\]\))\)\)`;
const bureauOf = String.raw`\(?bureau_id = ANY \(\(\( SELECT NULLIF\(current_setting\('gza\.bureaus'::text, true\), ''::text\) AS "nullif"\)\)::uuid\[\]\)\)?`;

/**
 * What a permissive condition begins with, and how the reach is called. Whatever follows by AND narrows
 * it; an OR at the top would widen it, so the rest is checked for one.
 */
const reaches: readonly (readonly [reach: string, pattern: RegExp])[] = [
  ['bureau', new RegExp(`^${bureauOf}`, 'u')],
  [
    'organisation',
    new RegExp(String.raw`^\(?${role} AND \(\w+ = ${setting('organisation')}\)`, 'u'),
  ],
  ['people', new RegExp(String.raw`^\(+(?:\w+ = ${setting('actor')}\)?(?: OR \()?)+`, 'u')],
  ['members', /^\(*\w+ = ANY \(\(\( SELECT app\.(\w+)\(\) AS \1\)\)::uuid\[\]\)\)?/u],
  ['roles', new RegExp(`^\\(?${role}`, 'u')],
];
void reaches;

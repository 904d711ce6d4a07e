import type pg from 'pg';

/**
 * The shape of a database in lines of text: columns, constraints, indexes, policies, functions, triggers, and
 * what the roles of the API are granted. The name of the owner, which may differ, is not part of it.
 */
export async function shapeOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with
      granted as (
        select
          format('%I.%I', n.nspname, c.relname) as object,
          c.relowner as owner,
          c.relacl as acl
        from
          pg_class c
          join pg_namespace n on n.oid = c.relnamespace
        union all
        select
          format('%I.%I.%I', n.nspname, c.relname, a.attname),
          c.relowner,
          a.attacl
        from
          pg_attribute a
          join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
        union all
        select
          p.oid::regprocedure::text,
          p.proowner,
          coalesce(p.proacl, acldefault('f', p.proowner))
        from
          pg_proc p
        where
          p.pronamespace = any (array['app'::regnamespace, 'graphile_worker'::regnamespace])
        union all
        select
          format('%I', nspname),
          nspowner,
          nspacl
        from
          pg_namespace
        where
          nspname in ('public', 'app', 'graphile_worker')
      )
    select
      'grant ' || g.object || ' ' || a.privilege_type || ' to ' || coalesce(r.rolname, 'public') as line
    from
      granted g
      cross join aclexplode(g.acl) a
      left join pg_roles r on r.oid = a.grantee
    where
      a.grantee = 0
      and g.object in ('app', 'graphile_worker')
      or r.rolname like 'gza\\_%'
      and a.grantee <> g.owner
    union all
    select
      'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case
        when a.attnotnull then ' not null'
        else ''
      end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    from
      pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid
      and d.adnum = a.attnum
    where
      n.nspname in ('public', 'graphile_worker')
      and c.relkind in ('r', 'v')
      and a.attnum > 0
      and not a.attisdropped
    union all
    select
      'row security ' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity
    from
      pg_class
    where
      relnamespace = 'public'::regnamespace
      and relkind = 'r'
    union all
    select
      'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from
      pg_constraint
    where
      connamespace = 'public'::regnamespace
      and contype <> 'n'
    union all
    select
      'index ' || indexdef
    from
      pg_indexes
    where
      schemaname = 'public'
    union all
    select
      'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || permissive || ' ' || roles::text || ' ' || cmd || ' using ' || coalesce(qual, '-') || ' check ' || coalesce(with_check, '-')
    from
      pg_policies
    where
      schemaname in ('public', 'graphile_worker')
    union all
    select
      'function ' || pg_get_functiondef(oid)
    from
      pg_proc
    where
      pronamespace = 'app'::regnamespace
    union all
    select
      'trigger ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text
    from
      pg_trigger
    where
      not tgisinternal
    order by
      1`);
  return rows.map(({ line }) => line);
}

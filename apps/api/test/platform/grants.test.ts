import { databaseRoles } from '../../src/platform/actor.js';
import { TestApi } from '../support/api.js';
import { expectAsReviewed } from '../support/expected.js';

/** Privileges of the four roles of the API, read from the catalogue of the database. */
describe('the database gives its roles', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** Rows of text, sorted by their text: collations of the server do not matter. */
  const rows = async (sql: string) => {
    const { rows: found } = await api.owner.query<{ cells: string[] }>(sql, [[...databaseRoles]]);
    const sorted = found.map((row) => row.cells).sort((a, b) => (a.join() < b.join() ? -1 : 1));
    return sorted;
  };

  it('the tables and columns of the reviewed list, and no other', async () => {
    const granted = await rows(`
      select array[r.rolname::text, n.nspname || '.' || c.relname, lower(a.privilege_type), '*'] as cells
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
      join pg_roles r on r.oid = a.grantee
      where r.rolname = any($1) and n.nspname not in ('pg_catalog', 'information_schema')
      union all
      select array[r.rolname::text, n.nspname || '.' || c.relname, lower(a.privilege_type), string_agg(t.attname, ' ' order by t.attname::text collate "C")]
      from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
      cross join aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
      where r.rolname = any($1) and not t.attisdropped
      group by r.rolname, n.nspname, c.relname, a.privilege_type`);
    expectAsReviewed('grants.csv', [['role', 'table', 'privilege', 'columns'], ...granted]);
  });

  it('the functions of the reviewed list, and nothing to everybody', async () => {
    const granted = await rows(`
      select array[coalesce(r.rolname::text, 'everybody'), n.nspname || '.' || p.proname, case when p.prosecdef then 'as owner' else 'as caller' end] as cells
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
      where n.nspname = 'app' and a.privilege_type = 'EXECUTE' and (a.grantee = 0 or r.rolname = any($1))`);
    expectAsReviewed('functions.csv', [['role', 'function', 'runs'], ...granted]);
  });

  it('no membership in one another, and no right to make anything', async () => {
    const { rows: memberships } = await api.owner.query(
      `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any($1)`,
      [[...databaseRoles]],
    );
    expect(memberships).toEqual([]);
    const { rows: makers } = await api.owner.query(
      `select r.rolname, n.nspname from pg_roles r cross join pg_namespace n
       where r.rolname = any($1) and n.nspname in ('public', 'app') and has_schema_privilege(r.oid, n.oid, 'create')`,
      [[...databaseRoles]],
    );
    expect(makers).toEqual([]);
  });

  it('the rows that the reviewed policies name', async () => {
    const policies = await rows(`
      select array[tablename::text, policyname::text, lower(permissive), lower(cmd), array_to_string(array(select unnest(roles)::text order by 1), ' '),
        coalesce('using ' || regexp_replace(replace(qual, ',', ';'), '\\s+', ' ', 'g'), ''),
        coalesce('check ' || regexp_replace(replace(with_check, ',', ';'), '\\s+', ' ', 'g'), '')] as cells
      from pg_policies where schemaname = 'public' and $1::text[] is not null`);
    expectAsReviewed('policies.csv', [
      ['table', 'policy', 'kind', 'command', 'roles', 'using', 'check'],
      ...policies,
    ]);
  });
});

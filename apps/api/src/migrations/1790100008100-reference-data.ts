import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

/** Regions, bureaus, areas and services as records that administrators keep. */
export class ReferenceData1790100008100 implements MigrationInterface {
  name = 'ReferenceData1790100008100';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table bureau add column active boolean not null default true');
    await this.kept(run, 'region', ['administrator']);
    await this.kept(run, 'area', ['head', 'administrator']);
    await this.kept(run, 'service', ['head', 'administrator']);
    await run.query(`
      grant delete on bureau to gza_staff;
      create policy administrator_removes on bureau for delete to gza_staff using (${roleIn('administrator')});
    `);
    await this.useOfBureaus(run);
  }

  /** Adds the flag and the row version; the seed does not overwrite a version above 1. */
  private async kept(run: QueryRunner, table: string, keepers: readonly string[]): Promise<void> {
    await closeTable(run, table);
    await run.query(`
      -- Commands and retries name a record by its id; other records refer to the code.
      alter table ${table} add column id uuid not null default gen_random_uuid();
      alter table ${table} alter column id drop default, add constraint ${table}_id unique (id), add column active boolean not null default true, add column version integer not null default 1;
      grant insert, update on ${table} to gza_staff;
      create policy readers on ${table} for select using (true);
      create policy keepers_add on ${table} for insert to gza_staff with check (${roleIn(...keepers)});
      create policy keepers_change on ${table} for update to gza_staff using (${roleIn(...keepers)}) with check (${roleIn(...keepers)});
    `);
  }

  /** Counts for an administrator, who reads no case: they name nobody. */
  private async useOfBureaus(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.bureau_use(bureau uuid)
      returns table (users integer, open_cases integer, open_groups integer, accounts integer, people integer, cases integer, groups integer, others integer)
      language plpgsql security definer as $$
      declare
        reference record;
        counted integer;
      begin
        if app.setting('role') is distinct from 'administrator' then
          raise exception 'Only administrators ask for the use of a bureau.' using errcode = 'insufficient_privilege';
        end if;
        users := (select count(*) from public.user_account u where u.bureau_id = bureau and u.active);
        open_cases := (select count(*) from public.rehabilitation_case c where c.bureau_id = bureau and c.state <> 'closed');
        open_groups := (select count(*) from public.programme_group g where g.bureau_id = bureau and g.state not in ('completed', 'cancelled'));
        accounts := (select count(*) from public.user_account u where u.bureau_id = bureau);
        people := (select count(*) from public.beneficiary b where b.bureau_id = bureau);
        cases := (select count(*) from public.rehabilitation_case c where c.bureau_id = bureau);
        groups := (select count(*) from public.programme_group g where g.bureau_id = bureau);
        others := 0;
        for reference in
          select format('%I.%I', n.nspname, t.relname) as relation, a.attname as key_column
          from pg_catalog.pg_constraint k
          join pg_catalog.pg_class t on t.oid = k.conrelid
          join pg_catalog.pg_namespace n on n.oid = t.relnamespace
          join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          where k.contype = 'f' and k.confrelid = 'public.bureau'::regclass
            and t.relname not in ('user_account', 'beneficiary', 'rehabilitation_case', 'programme_group')
        loop
          execute format('select count(*) from %s where %I = $1', reference.relation, reference.key_column) into counted using bureau;
          others := others + counted;
        end loop;
        return next;
      end $$;
      revoke execute on function app.bureau_use(uuid) from public;
      grant execute on function app.bureau_use(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.bureau_use(uuid);
      drop policy administrator_removes on bureau;
      revoke delete on bureau from gza_staff;
      alter table bureau drop column active;
    `);
    for (const table of ['region', 'area', 'service'])
      await run.query(`
        drop policy readers on ${table};
        drop policy keepers_add on ${table};
        drop policy keepers_change on ${table};
        revoke insert, update on ${table} from gza_staff;
        alter table ${table} no force row level security, disable row level security, drop column id, drop column active, drop column version;
      `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable } from '../platform/db/rls.js';

const onlyImporters = `
        if coalesce(app.setting('role'), '') not in ('administrator', 'head') then
          raise insufficient_privilege using message = 'Only those who import may undo an import.';
        end if;`;

/** What each import wrote, and the functions that undo it as a whole while nothing was built on it. */
export class UndoOfImports1790100140000 implements MigrationInterface {
  name = 'UndoOfImports1790100140000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table import_run add column undone_at timestamptz, add column undone_by uuid references user_account (id), add column undo_reason text;
      grant update (undone_at, undone_by, undo_reason) on import_run to gza_staff;

      create table import_record (
        run_id uuid not null references import_run (id), position integer not null, line integer not null,
        -- The table of the record, and whether the import made or changed it.
        kind text not null, record_id uuid not null, did text not null,
        -- The columns that were changed, as they were; under 'names' the search keys.
        before jsonb,
        -- The version that the import left.
        version integer,
        primary key (run_id, position)
      );
      create index import_record_of on import_record (run_id, kind, record_id);
      grant select, insert, update on import_record to gza_worker;
      create policy import_job on import_record to gza_worker using (true) with check (true);
    `);
    await closeTable(run, 'import_record');
    await this.closing(run);
    await this.use(run);
    await this.undo(run);
    await run.query(`
      revoke execute on function app.close_import(uuid), app.import_wrote(uuid), app.import_use(uuid, boolean), app.undo_import(uuid) from public;
      grant execute on function app.close_import(uuid) to gza_worker;
      grant execute on function app.import_wrote(uuid), app.import_use(uuid, boolean), app.undo_import(uuid) to gza_staff;
    `);
  }

  /** The end of an import: the versions that it leaves, and its entries on timelines. */
  private async closing(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.close_import(run uuid) returns void language sql set search_path = public, app as $$
        update import_record r set version = t.version from beneficiary t where r.run_id = run and r.kind = 'beneficiary' and t.id = r.record_id;
        update import_record r set version = t.version from rehabilitation_case t where r.run_id = run and r.kind = 'rehabilitation_case' and t.id = r.record_id;
        update import_record r set version = t.version from outcome_record t where r.run_id = run and r.kind = 'outcome_record' and t.id = r.record_id;
        insert into import_record (run_id, position, line, kind, record_id, did)
        select run, (select coalesce(max(position), 0) from import_record where run_id = run) + row_number() over (order by e.id),
               min(e.line), 'timeline_entry', e.id, 'created'
        from (
          select e.id, r.line from import_record r join timeline_entry e on e.beneficiary_id = r.record_id
          where r.run_id = run and r.did = 'created' and r.kind = 'beneficiary'
          union all
          select e.id, r.line from import_record r
          join rehabilitation_case c on c.id = r.record_id
          join timeline_entry e on e.beneficiary_id = c.beneficiary_id and e.case_id = c.id
          where r.run_id = run and r.did = 'created' and r.kind = 'rehabilitation_case'
          union all
          select e.id, r.line from import_record r
          join outcome_record o on o.id = r.record_id
          join timeline_entry e on e.beneficiary_id = o.beneficiary_id and e.subject_id = o.id
          where r.run_id = run and r.did = 'created' and r.kind = 'outcome_record'
          union all
          -- The entry of this import that tells the corrected day of an outcome.
          select e.id, r.line from import_record r
          join outcome_record o on o.id = r.record_id
          join timeline_entry e on e.beneficiary_id = o.beneficiary_id and e.subject_id = o.id
          where r.run_id = run and r.did = 'changed' and r.kind = 'outcome_record'
            and e.kind = 'outcomeDayCorrected' and e.at = app.now()
        ) e
        group by e.id;
      $$;
    `);
  }

  /** Counts for those who import and may read no case: they name nobody. */
  private async use(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.import_wrote(run uuid) returns table (people integer, cases integer, outcomes integer, changed integer)
      language plpgsql stable security definer set search_path = public, app as $$
      begin${onlyImporters}
        return query
          select count(*) filter (where r.did = 'created' and r.kind = 'beneficiary')::integer,
                 count(*) filter (where r.did = 'created' and r.kind = 'rehabilitation_case')::integer,
                 count(*) filter (where r.did = 'created' and r.kind = 'outcome_record')::integer,
                 count(distinct r.record_id) filter (where r.did = 'changed')::integer
          from import_record r where r.run_id = run;
      end $$;

      create function app.import_use(run uuid, locking boolean) returns table (relation text, total integer, lines integer[])
      language plpgsql security definer set search_path = public, app as $$
      declare
        linked record;
      begin${onlyImporters}
        -- Whoever wants to refer to a locked record waits until the import is undone.
        if locking then
          perform from beneficiary t where t.id in (select record_id from import_record where run_id = run and kind = 'beneficiary') order by t.id for update;
          perform from rehabilitation_case t where t.id in (select record_id from import_record where run_id = run and kind = 'rehabilitation_case') order by t.id for update;
          perform from outcome_record t where t.id in (select record_id from import_record where run_id = run and kind = 'outcome_record') order by t.id for update;
        end if;

        -- Records that were changed since.
        foreach relation in array array['beneficiary', 'rehabilitation_case', 'outcome_record'] loop
          execute format('
            select count(distinct r.record_id)::integer, (array_agg(distinct r.line order by r.line))[1:20]
            from import_record r left join %1$I t on t.id = r.record_id
            where r.run_id = $1 and r.kind = %1$L and t.version is distinct from r.version', relation) into total, lines using run;
          if total > 0 then return next; end if;
        end loop;

        -- Records of any table that refer to one that the import made, and are not of the import.
        for linked in
          select c.relname, string_agg(format('
            select t.ctid::text as address, r.line from %1$I t join import_record r on r.record_id = t.%2$I
            where r.run_id = $1 and r.kind = %3$L and r.did = ''created'' %4$s', c.relname, a.attname, f.relname,
            case when c.relname in ('beneficiary', 'rehabilitation_case', 'outcome_record', 'timeline_entry')
              then format('and not exists (select from import_record o where o.run_id = $1 and o.kind = %L and o.record_id = t.id)', c.relname)
            end), ' union all ') as hits
          from pg_catalog.pg_constraint k
          join pg_catalog.pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
          join pg_catalog.pg_class f on f.oid = k.confrelid and f.relnamespace = 'public'::regnamespace
          join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          where k.contype = 'f' and f.relname in ('beneficiary', 'rehabilitation_case', 'outcome_record')
            and c.relname <> 'beneficiary_name'
          group by c.relname order by c.relname
        loop
          execute format('select count(distinct h.address)::integer, (array_agg(distinct h.line order by h.line))[1:20] from (%s) h', linked.hits)
            into total, lines using run;
          if total > 0 then
            relation := linked.relname;
            return next;
          end if;
        end loop;
      end $$;
    `);
  }

  private async undo(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.undo_import(run uuid) returns table (person uuid) language plpgsql security definer set search_path = public, app as $$
      declare
        changed record;
        columns text;
        people uuid[];
        imported text;
      begin${onlyImporters}
        if exists (select from app.import_use(run, true)) then
          raise exception 'Something was built on this import.';
        end if;
        people := array(
          select record_id from import_record where run_id = run and kind = 'beneficiary'
          union select c.beneficiary_id from import_record r join rehabilitation_case c on c.id = r.record_id where r.run_id = run and r.kind = 'rehabilitation_case'
          union select o.beneficiary_id from import_record r join outcome_record o on o.id = r.record_id where r.run_id = run and r.kind = 'outcome_record'
        );

        -- The newest change first: the oldest value is the one that stays.
        for changed in select * from import_record where run_id = run and did = 'changed' order by position desc loop
          select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(changed.before - 'names') key;
          imported := (select b.region_code from beneficiary b where b.id = changed.record_id);
          execute format('
            update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $1)), version = t.version + 1, updated_at = app.now()
            where t.id = $2', changed.kind, columns) using changed.before - 'names', changed.record_id;
          -- The import changed nothing: the region that it brought is corrected, and has not held for a while.
          if changed.kind = 'beneficiary' and changed.before ? 'region_code' then
            perform app.complete_region(array[changed.record_id] || array(select c.id from rehabilitation_case c where c.beneficiary_id = changed.record_id),
              imported, changed.before ->> 'region_code');
            perform app.settle_circumstances(changed.record_id);
          end if;
          if changed.before ? 'names' then
            delete from beneficiary_name where beneficiary_id = changed.record_id;
            insert into beneficiary_name (beneficiary_id, bureau_id, key)
            select b.id, b.bureau_id, n.key from beneficiary b, jsonb_array_elements_text(changed.before -> 'names') as n (key) where b.id = changed.record_id;
          end if;
        end loop;

        update beneficiary set current_case_id = null where id in (select record_id from import_record where run_id = run and kind = 'beneficiary' and did = 'created');
        delete from timeline_entry where id in (select record_id from import_record where run_id = run and kind = 'timeline_entry');
        delete from outcome_record where id in (select record_id from import_record where run_id = run and kind = 'outcome_record' and did = 'created');
        delete from rehabilitation_case where id in (select record_id from import_record where run_id = run and kind = 'rehabilitation_case' and did = 'created');
        delete from beneficiary where id in (select record_id from import_record where run_id = run and kind = 'beneficiary' and did = 'created');
        delete from import_record where run_id = run;

        insert into timeline_entry (id, beneficiary_id, bureau_id, at, kind, actor_id)
        select gen_random_uuid(), b.id, b.bureau_id, app.now(), 'importUndone', nullif(app.setting('actor'), '')::uuid from beneficiary b where b.id = any (people);
        return query select unnest(people);
      end $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.undo_import(uuid), app.import_use(uuid, boolean), app.import_wrote(uuid), app.close_import(uuid);
      drop table import_record;
      revoke update (undone_at, undone_by, undo_reason) on import_run from gza_staff;
      alter table import_run drop column undone_at, drop column undone_by, drop column undo_reason;
    `);
  }
}

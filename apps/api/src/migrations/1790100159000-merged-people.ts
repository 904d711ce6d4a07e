import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, closeTable, roleIn } from '../platform/db/rls.js';

/** A cell of the row that belongs to a person: tables with both columns, which a transfer moves too. */
const ofPerson = `(select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
  and a.attname in ('beneficiary_id', 'bureau_id')) = 2`;
const hasId = `exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped)`;

const functions = [
  'may_merge_in(uuid)',
  'person_tables()',
  'person_links()',
  'person_rows(uuid)',
  'person_row_parents(uuid)',
  'show_current_case(uuid)',
  'lapse_equal_consents(person_merge)',
  'restore_equal_consents(person_merge)',
  'ids_of_person(uuid)',
  'merge_obstacles(uuid, uuid)',
  'merge_moves(uuid)',
  'merge_people(uuid)',
  'rows_since_merge(uuid)',
  'unmerge_people(uuid, uuid[])',
];
const ofStaff = functions.slice(8);

/**
 * Two records of one person become one: every row of the merged person goes to the surviving one, and its id
 * leads there. The merged record is kept as it was, with the list of the rows of both, so that the merge can be
 * undone.
 */
export class MergedPeople1790100159000 implements MigrationInterface {
  name = 'MergedPeople1790100159000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into setting (code, valid_from, value) values ('undoMergeDays', '2020-01-01', '30');

      create table person_merge (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        merged_id uuid not null, merged_record jsonb not null, surviving_record jsonb not null, taken text[] not null,
        reason text not null, merged_by uuid not null references user_account (id), merged_at timestamptz not null, undo_until date not null,
        undone_at timestamptz, undone_by uuid references user_account (id), undo_reason text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint person_merge_undone check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null)),
        constraint person_merge_of_two check (merged_id <> beneficiary_id)
      );
      create unique index person_merge_standing on person_merge (merged_id) where undone_at is null;
      create index person_merge_beneficiary on person_merge (beneficiary_id, merged_at desc);
      create index person_merge_number on person_merge ((merged_record ->> 'personal_number')) where undone_at is null;
      create index person_merge_reference on person_merge ((merged_record ->> 'external_reference')) where undone_at is null;

      -- The rows of both people at the time of the merge, and the consents that lapsed by it.
      create table person_merge_row (
        merge_id uuid not null references person_merge (id), row_table text not null, row_id uuid not null, side text not null,
        primary key (merge_id, row_id, side),
        constraint person_merge_row_side check (side in ('surviving', 'merged', 'lapsed'))
      );
    `);
    await bureauTable(run, 'person_merge', { writers: { all: ['supervisor', 'head'] } });
    await run.query(
      `create policy readers on person_merge as restrictive to gza_staff using (not ${roleIn('lawyer', 'facilitator')})`,
    );
    await closeTable(run, 'person_merge_row');
    await this.catalogue(run);
    await this.rows(run);
    await this.consents(run);
    await this.obstacles(run);
    await this.merge(run);
    await this.since(run);
    await this.unmerge(run);
    await this.search(run);
    const named = (list: readonly string[]) => list.map((name) => `app.${name}`).join(', ');
    await run.query(`
      revoke execute on function ${named(functions)} from public;
      grant execute on function ${named(ofStaff)} to gza_staff;
    `);
  }

  /** What belongs to a person, read from the catalogue: a table of a later version takes part by itself. */
  private async catalogue(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.person_tables() returns table (name text, has_id boolean)
      language sql stable set search_path = public, app as $$
        select c.relname::text, ${hasId}
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and ${ofPerson}
        order by c.relname
      $$;

      -- Columns by which a row of a person refers to another row of a person. The case decides first, then another
      -- record, then an earlier row of the same table.
      create function app.person_links() returns table (of_table text, has_id boolean, of_column text, to_table text, rank integer)
      language sql stable set search_path = public, app as $$
        select t.name, t.has_id, a.attname::text, p.name,
          case when a.attname = 'case_id' then 1 when t.name <> p.name then 2 else 4 end
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_class d on d.oid = k.confrelid
        join app.person_tables() t on t.name = c.relname join app.person_tables() p on p.name = d.relname and p.has_id
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and cardinality(k.conkey) = 1
      $$;
    `);
  }

  private async rows(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.person_rows(person uuid) returns table (row_table text, row_id uuid, made_at timestamptz)
      language plpgsql stable set search_path = public, app as $$
      declare t text;
      begin
        for t in select p.name from app.person_tables() p where p.has_id loop
          return query execute format('select %L::text, id, coalesce(to_jsonb(r) ->> ''created_at'', to_jsonb(r) ->> ''raised_at'',
            to_jsonb(r) ->> ''at'')::timestamptz from %I r where beneficiary_id = $1', t, t) using person;
        end loop;
      end $$;

      create function app.person_row_parents(person uuid) returns table (child uuid, parent uuid, rank integer)
      language plpgsql stable set search_path = public, app as $$
      declare l record;
      begin
        for l in select * from app.person_links() p where p.has_id loop
          return query execute format('select id, %I, %s from %I where beneficiary_id = $1 and %I is not null',
            l.of_column, l.rank, l.of_table, l.of_column) using person;
        end loop;
        -- An entry of the timeline goes with the record that it tells about.
        return query select e.id, e.subject_id, 3 from timeline_entry e where e.beneficiary_id = person and e.subject_id is not null;
      end $$;

      create function app.show_current_case(person uuid) returns void language sql set search_path = public, app as $$
        update beneficiary b set (current_case_id, case_opened_at) = (
          select c.id, c.opened_at from rehabilitation_case c where c.beneficiary_id = person
          order by c.state <> 'closed' desc, c.opened_at desc, c.id desc limit 1)
        where b.id = person
      $$;

      create function app.ids_of_person(person uuid) returns uuid[] language sql stable security definer set search_path = public, app as $$
        select array[person] || array(select m.merged_id from person_merge m where m.beneficiary_id = person and m.undone_at is null)
      $$;
    `);
  }

  /** A person has one consent in force for each purpose and partner; what was given twice is kept as replaced. */
  private async consents(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.lapse_equal_consents(m person_merge) returns void language plpgsql set search_path = public, app as $$
      begin
        insert into person_merge_row (merge_id, row_table, row_id, side)
        select m.id, 'consent', c.id, 'lapsed' from (
          select id, row_number() over (partition by purpose, organisation_id
            order by coalesce(valid_until, 'infinity') desc, given_on desc, id desc) as place
          from consent where beneficiary_id in (m.beneficiary_id, m.merged_id) and withdrawn_at is null and lapsed_at is null
        ) c where c.place > 1;
        update consent c set lapse = 'replaced', lapsed_at = m.merged_at, version = c.version + 1, updated_at = m.merged_at
        from person_merge_row l where l.merge_id = m.id and l.side = 'lapsed' and c.id = l.row_id;
      end $$;

      -- A consent that lapsed by the merge is in force again, unless its person took the equal one back since.
      create function app.restore_equal_consents(m person_merge) returns void language sql set search_path = public, app as $$
        update consent c set lapse = null, lapsed_at = null, version = c.version + 1, updated_at = app.now()
        from person_merge_row l
        where l.merge_id = m.id and l.side = 'lapsed' and c.id = l.row_id
          and c.lapse = 'replaced' and c.lapsed_at = m.merged_at and c.withdrawn_at is null
          and exists (
            select from consent twin join person_merge_row t on t.row_id = twin.id and t.merge_id = m.id and t.side <> 'lapsed'
            where twin.id <> c.id and twin.purpose = c.purpose and twin.organisation_id is not distinct from c.organisation_id
              and twin.withdrawn_at is null and coalesce(twin.lapse, '') <> 'expired' and twin.beneficiary_id <> c.beneficiary_id)
          and not exists (
            select from consent own where own.beneficiary_id = c.beneficiary_id and own.purpose = c.purpose
              and own.organisation_id is not distinct from c.organisation_id and own.withdrawn_at is null and own.lapsed_at is null)
      $$;
    `);
  }

  private async obstacles(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.may_merge_in(of_bureau uuid) returns boolean language sql stable set search_path = public, app as $$
        select coalesce(app.setting('role') in ('supervisor', 'head')
          and (of_bureau = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on'), false)
      $$;

      create function app.merge_obstacles(surviving uuid, merged uuid) returns text[]
      language sql stable security definer set search_path = public, app as $$
        with waiting as (select k.beneficiary_id, k.kind from issued_card k where k.beneficiary_id in (surviving, merged) and k.state in ('requested', 'issued')),
        open as (select c.beneficiary_id from rehabilitation_case c where c.beneficiary_id in (surviving, merged) and c.state <> 'closed')
        select array_remove(array[
          case when (select count(*) from open) = 2 then 'bothCasesOpen' end,
          case when exists (select from open o where o.beneficiary_id = merged) and (select count(distinct b.bureau_id) from beneficiary b where b.id in (surviving, merged)) = 2
            then 'openCaseElsewhere' end,
          case when exists (select from waiting w group by w.kind having count(distinct w.beneficiary_id) = 2) then 'bothCardsWaiting' end
        ], null)
        where not exists (select from beneficiary b where b.id in (surviving, merged) and not app.may_merge_in(b.bureau_id))
      $$;

      -- Numbers only: which records a merge would move.
      create function app.merge_moves(merged uuid) returns table (row_table text, moved integer)
      language sql stable security definer set search_path = public, app as $$
        select r.row_table, count(*)::integer from beneficiary b, app.person_rows(b.id) r
        where b.id = merged and app.may_merge_in(b.bureau_id) group by r.row_table
      $$;
    `);
  }

  private async merge(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.merge_people(of_merge uuid) returns void language plpgsql security definer set search_path = public, app as $$
      declare m person_merge; t record;
      begin
        select * into strict m from person_merge where id = of_merge and undone_at is null;
        -- A row that somebody adds now waits for the lock by its foreign key, and finds the person gone.
        perform from beneficiary where id in (m.beneficiary_id, m.merged_id) order by id for update;
        if (select count(*) from beneficiary b where b.id in (m.beneficiary_id, m.merged_id) and app.may_merge_in(b.bureau_id)) <> 2 then
          raise insufficient_privilege using message = 'merge refused';
        end if;
        insert into person_merge_row (merge_id, row_table, row_id, side)
          select of_merge, r.row_table, r.row_id, 'surviving' from app.person_rows(m.beneficiary_id) r where r.row_id <> of_merge
          union all
          select of_merge, r.row_table, r.row_id, 'merged' from app.person_rows(m.merged_id) r;
        perform app.lapse_equal_consents(m);
        update beneficiary set current_case_id = null where id = m.merged_id;
        delete from beneficiary_name where beneficiary_id = m.merged_id;
        for t in select name from app.person_tables() loop
          execute format('update %I set beneficiary_id = $1, bureau_id = $2 where beneficiary_id = $3', t.name)
            using m.beneficiary_id, m.bureau_id, m.merged_id;
        end loop;
        delete from beneficiary where id = m.merged_id;
        perform app.show_current_case(m.beneficiary_id);
      end $$;
    `);
  }

  /** What was recorded since a merge, and with whom it goes: by its case or another record, or by a decision. */
  private async since(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.rows_since_merge(of_merge uuid) returns table (row_table text, row_id uuid, made_at timestamptz, side text, root uuid)
      language sql stable security definer set search_path = public, app as $$
        with recursive m as (select p.* from person_merge p where p.id = of_merge and p.undone_at is null and app.may_merge_in(p.bureau_id)),
        logged as materialized (select l.row_id, l.side from person_merge_row l where l.merge_id = of_merge and l.side <> 'lapsed'),
        present as materialized (select r.* from m, app.person_rows(m.beneficiary_id) r where r.row_table <> 'person_merge'),
        fresh as materialized (select r.* from present r where r.row_id not in (select l.row_id from logged l)),
        parent as materialized (
          select distinct on (p.child) p.child, p.parent from m, app.person_row_parents(m.beneficiary_id) p
          where p.child in (select f.row_id from fresh f) and p.parent in (select r.row_id from present r)
          order by p.child, p.rank, p.parent
        ),
        up (row_id, top) as (
          select f.row_id, f.row_id from fresh f
          union
          select u.row_id, p.parent from up u join parent p on p.child = u.top
        )
        select f.row_table, f.row_id, f.made_at, case l.side when 'merged' then 'restored' else l.side end, u.top
        from fresh f join up u on u.row_id = f.row_id left join logged l on l.row_id = u.top
        where not exists (select from parent p where p.child = u.top)
      $$;
    `);
  }

  private async unmerge(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.unmerge_people(of_merge uuid, decided uuid[]) returns void language plpgsql security definer set search_path = public, app as $$
      declare m person_merge; t record; restored beneficiary; going uuid[];
      begin
        select * into strict m from person_merge where id = of_merge and undone_at is null;
        perform from beneficiary where id = m.beneficiary_id for update;
        restored := jsonb_populate_record(null::beneficiary, m.merged_record);
        if not (app.may_merge_in(m.bureau_id) and app.may_merge_in(restored.bureau_id)) then
          raise insufficient_privilege using message = 'the restored record belongs to another bureau';
        end if;
        going := array(
          select l.row_id from person_merge_row l where l.merge_id = of_merge and l.side = 'merged'
          union all
          select s.row_id from app.rows_since_merge(of_merge) s where s.side = 'restored' or s.side is null and s.root = any (decided));
        restored.current_case_id := null;
        restored.case_opened_at := null;
        restored.version := restored.version + 1;
        restored.updated_at := app.now();
        insert into beneficiary select restored.*;
        -- Rows without an id of their own go with what they belong to.
        for t in select l.of_table, l.of_column from app.person_links() l where not l.has_id loop
          execute format('update %I set beneficiary_id = $1, bureau_id = $2 where beneficiary_id = $3 and %I = any ($4)', t.of_table, t.of_column)
            using m.merged_id, restored.bureau_id, m.beneficiary_id, going;
        end loop;
        for t in select name from app.person_tables() where has_id loop
          execute format('update %I set beneficiary_id = $1, bureau_id = $2 where beneficiary_id = $3 and id = any ($4)', t.name)
            using m.merged_id, restored.bureau_id, m.beneficiary_id, going;
        end loop;
        perform app.restore_equal_consents(m);
        perform app.show_current_case(m.beneficiary_id);
        perform app.show_current_case(m.merged_id);
      end $$;
    `);
  }

  /** The search for duplicates and the disclosures of a person know the merged records too. */
  private async search(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.find_duplicates(given text[], family text[], personal text, born date)
      returns table (ground text, masked_name text, bureau_id uuid, case_number text, beneficiary_id uuid, open_case boolean, subject uuid)
      language sql stable security definer set search_path = public, app as $$
        with named as (
          select b.id, b.birth_date from beneficiary b
          where exists (select from beneficiary_name n where n.beneficiary_id = b.id and n.key = given[1])
            and b.id in (select n.beneficiary_id from beneficiary_name n where n.key = family[1])
        ), hits as (
          select b.id, 'personalNumber' as ground, 1 as rank from beneficiary b where personal is not null and b.personal_number = personal
          union all
          select m.beneficiary_id, 'personalNumber', 1 from person_merge m
          where personal is not null and m.undone_at is null and m.merged_record ->> 'personal_number' = personal
          union all
          select id, 'nameAndBirthDate', 2 from named where birth_date = born
          union all
          select n.id, 'nameAndBirthDate', 2 from named n join person_merge m on m.beneficiary_id = n.id
          where m.undone_at is null and (m.merged_record ->> 'birth_date')::date = born
          union all
          select b.id, 'similarNameAndBirthDate', 3 from beneficiary b
          where b.birth_date = born and cardinality(given) > 0 and cardinality(family) > 0
            and app.has_similar_name(b.id, family, 0.4) and app.has_similar_name(b.id, given, 0.3)
          union all
          select id, 'nameAndSimilarBirthDate', 4 from named where app.differs_in_one_part(birth_date, born)
          union all
          select id, 'name', 5 from named where born is null or birth_date is null or abs(birth_date - born) < 366
        ), best as (select distinct on (id) id, ground, rank from hits order by id, rank)
        select best.ground,
               left(b.given_name, 1) || '… ' || left(b.family_name, 2) || '…', b.bureau_id, c.case_number,
               case when app.setting('all_bureaus') = 'on' or b.bureau_id = app.setting('bureau')::uuid then b.id end,
               coalesce(c.state <> 'closed', false), b.id
        from best join beneficiary b on b.id = best.id left join rehabilitation_case c on c.id = b.current_case_id
        where app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head')
        order by best.rank, b.id limit 20
      $$;

      create or replace function app.partner_consultations(person uuid) returns table (organisation_id uuid, times integer, last_at timestamptz)
      language sql stable security definer set search_path = public, app as $$
        select a.organisation_id, count(*)::int, max(a.at) from audit_event a
        where a.organisation_id is not null and a.subjects && app.ids_of_person(person) and a.result = 'done' and a.operation = 'consultation'
          and app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head')
          and exists (select from beneficiary b where b.id = person and (b.bureau_id = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on'))
        group by a.organisation_id
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: merged records are kept nowhere else.');
  }
}

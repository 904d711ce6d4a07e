import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, closeTable, roleIn } from '../platform/db/rls.js';

/** Persons, applications, cases, assignments, the timeline, and the search by name. */
export class Beneficiaries1790000000500 implements MigrationInterface {
  name = 'Beneficiaries1790000000500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create sequence case_number_seq;
      grant usage on sequence case_number_seq to gza_staff, gza_worker;
      create table beneficiary (
        id uuid primary key, bureau_id uuid not null references bureau (id),
        given_name text not null, family_name text not null, personal_number text, external_reference text,
        birth_date date, sex text not null, citizenship text, phone text, address text,
        region_code text references region (code), release_date date, risk_level text,
        labels jsonb not null default '{}', current_case_id uuid, case_opened_at timestamptz,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint beneficiary_personal_number_key unique (personal_number),
        constraint beneficiary_external_reference_key unique (external_reference)
      );
      create index beneficiary_by_name on beneficiary (bureau_id, family_name, id);
      create index beneficiary_all_by_name on beneficiary (family_name, id);
      create index beneficiary_by_opening on beneficiary (bureau_id, case_opened_at desc, id desc);
      create index beneficiary_all_by_opening on beneficiary (case_opened_at desc, id desc);
      create index beneficiary_labels on beneficiary using gin (labels);

      create table beneficiary_name (
        beneficiary_id uuid not null references beneficiary (id) on delete cascade, bureau_id uuid not null, key text not null,
        primary key (beneficiary_id, key)
      );
      create index beneficiary_name_prefix on beneficiary_name (key text_pattern_ops, beneficiary_id);
      create index beneficiary_name_bureau_prefix on beneficiary_name (bureau_id, key text_pattern_ops, beneficiary_id);
      create table name_key (key text primary key);
      create index name_key_similar on name_key using gist (key gist_trgm_ops);

      create table rehabilitation_case (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_number text not null, state text not null, suspended_from text, category text not null,
        case_manager_id uuid references user_account (id), opened_at timestamptz not null, first_contact_due_on date, assessment_due_on date,
        closed_on date, closure_reason text, closure_summary text, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint rehabilitation_case_number_key unique (case_number)
      );
      create index rehabilitation_case_beneficiary on rehabilitation_case (beneficiary_id, opened_at desc);
      create unique index rehabilitation_case_one_open on rehabilitation_case (beneficiary_id) where state <> 'closed';
      create index rehabilitation_case_opening on rehabilitation_case (opened_at desc, id desc);
      create index rehabilitation_case_manager on rehabilitation_case (case_manager_id, opened_at desc, id desc) where state <> 'closed';
      create index rehabilitation_case_beginning on rehabilitation_case (opened_at) where state in ('accepted', 'assessment');
      create index rehabilitation_case_first_contact_due on rehabilitation_case (first_contact_due_on) where state in ('accepted', 'assessment');
      create index rehabilitation_case_assessment_due on rehabilitation_case (assessment_due_on) where state = 'assessment';
      create index rehabilitation_case_closing on rehabilitation_case (updated_at) where state = 'closingReview';
      create index rehabilitation_case_closed on rehabilitation_case (closed_on) where closed_on is not null;
      alter table beneficiary add constraint beneficiary_current_case foreign key (current_case_id) references rehabilitation_case (id);

      create table case_assignment (
        id uuid primary key, case_id uuid not null references rehabilitation_case (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null, case_manager_id uuid not null references user_account (id),
        starts_at timestamptz not null, ends_at timestamptz, reason text
      );
      create index case_assignment_case on case_assignment (case_id, starts_at);

      create table application (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        state text not null, channel text not null, category text not null, applied_on date not null, request text,
        decision_reason text, case_id uuid references rehabilitation_case (id), last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index application_newest on application (created_at desc, id desc);
      create index application_beneficiary on application (beneficiary_id);
      create index application_waiting on application (applied_on) where state = 'received';

      create table timeline_entry (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null,
        case_id uuid references rehabilitation_case (id), at timestamptz not null, kind text not null,
        actor_id uuid, subject_id uuid, detail jsonb not null default '{}',
        -- 'all': officers too; 'help': the helping professions and the line only (the wall, domain.md 2.5)
        audience text not null default 'all'
      );
      create index timeline_entry_beneficiary on timeline_entry (beneficiary_id, at desc, id desc);
    `);
    for (const table of [
      'beneficiary',
      'beneficiary_name',
      'rehabilitation_case',
      'case_assignment',
      'application',
    ])
      await bureauTable(run, table);
    await bureauTable(run, 'timeline_entry', { may: 'select, insert' });
    await run.query(`
      create policy wall on timeline_entry as restrictive for select to gza_staff
        using (audience = 'all' or not (${roleIn('probationOfficer')}));
      grant delete on beneficiary_name to gza_staff;
    `);
    await closeTable(run, 'name_key');
    await analystColumns(run, 'beneficiary', [
      'id',
      'bureau_id',
      'sex',
      'birth_date',
      'region_code',
      'release_date',
      'risk_level',
      'labels',
      'current_case_id',
      'case_opened_at',
      'created_at',
    ]);
    await analystColumns(run, 'rehabilitation_case', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'state',
      'category',
      'case_manager_id',
      'opened_at',
      'first_contact_due_on',
      'assessment_due_on',
      'closed_on',
      'closure_reason',
      'created_at',
    ]);
    await analystColumns(run, 'case_assignment', [
      'id',
      'case_id',
      'beneficiary_id',
      'bureau_id',
      'case_manager_id',
      'starts_at',
      'ends_at',
    ]);
    await analystColumns(run, 'application', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'state',
      'channel',
      'category',
      'applied_on',
      'case_id',
      'created_at',
    ]);
    await this.functions(run);
  }

  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.note_name_key() returns trigger language plpgsql security definer set search_path = public, app as $$
      begin
        insert into name_key (key) values (new.key) on conflict do nothing;
        return null;
      end $$;
      create trigger note_name_key after insert on beneficiary_name for each row execute function app.note_name_key();

      -- Whom a misspelt name may mean: the nearest distinct names, then only rows that the actor may see.
      create function app.similar_beneficiaries(wanted text) returns table (beneficiary_id uuid, distance real)
      language sql stable rows 20 security definer set search_path = public, app as $$
        select n.beneficiary_id, k.distance
        from (select key, key <-> wanted as distance from name_key order by key <-> wanted limit 12) k
        join beneficiary_name n on n.key = k.key
        where k.distance < 0.7 and (n.bureau_id = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on')
        order by k.distance, n.beneficiary_id limit 50
      $$;

      -- Is this person known anywhere? It looks everywhere, and answers no more than domain.md 2.6 allows.
      create function app.find_duplicates(given text, family text, personal text, born date)
      returns table (ground text, masked_name text, bureau_id uuid, case_number text, beneficiary_id uuid, open_case boolean)
      language sql stable security definer set search_path = public, app as $$
        with hits as (
          select b.id, 'personalNumber' as ground, 1 as rank from beneficiary b where personal is not null and b.personal_number = personal
          union all
          select b.id, case when born is not null and b.birth_date = born then 'nameAndBirthDate' else 'name' end, case when b.birth_date = born then 2 else 3 end
          from beneficiary b
          where given <> '' and family <> ''
            and exists (select from beneficiary_name n where n.beneficiary_id = b.id and n.key = given)
            and b.id in (select n.beneficiary_id from beneficiary_name n where n.key = family)
            and (born is null or b.birth_date is null or abs(b.birth_date - born) < 366)
        ), best as (select distinct on (id) id, ground, rank from hits order by id, rank)
        select best.ground,
               left(b.given_name, 1) || '… ' || left(b.family_name, 2) || '…', b.bureau_id, c.case_number,
               case when app.setting('all_bureaus') = 'on' or b.bureau_id = app.setting('bureau')::uuid then b.id end,
               coalesce(c.state <> 'closed', false)
        from best join beneficiary b on b.id = best.id left join rehabilitation_case c on c.id = b.current_case_id
        where app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head')
        order by best.rank, b.id limit 20
      $$;

      -- Hands a person with every row to another bureau. Every table with both columns takes part.
      create function app.transfer_beneficiary(person uuid, target uuid) returns void language plpgsql security definer set search_path = public, app as $$
      declare t record;
      begin
        if not exists (select from beneficiary b where b.id = person and app.setting('role') in ('supervisor', 'head')
                       and (b.bureau_id = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on')) then
          raise insufficient_privilege using message = 'transfer refused';
        end if;
        update beneficiary set bureau_id = target where id = person;
        for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind = 'r'
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'beneficiary_id' and not a.attisdropped)
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'bureau_id' and not a.attisdropped)
        loop
          execute format('update %I set bureau_id = $1 where beneficiary_id = $2', t.relname) using target, person;
        end loop;
      end $$;
      revoke execute on function app.note_name_key(), app.similar_beneficiaries(text), app.find_duplicates(text, text, text, date), app.transfer_beneficiary(uuid, uuid) from public;
      grant execute on function app.similar_beneficiaries(text), app.find_duplicates(text, text, text, date), app.transfer_beneficiary(uuid, uuid) to gza_staff;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

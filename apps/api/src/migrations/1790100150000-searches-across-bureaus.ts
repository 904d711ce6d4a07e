import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleIn } from '../platform/db/rls.js';

/**
 * The search for duplicates covers every bureau: its searches are counted for each person and day, and the
 * audit names the people of other bureaus that it showed. Every audit entry has a purpose.
 */
export class SearchesAcrossBureaus1790100150000 implements MigrationInterface {
  name = 'SearchesAcrossBureaus1790100150000';

  async up(run: QueryRunner): Promise<void> {
    await this.searches(run);
    await this.subjects(run);
    await this.purpose(run);
  }

  private async searches(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into setting (code, valid_from, value) values ('duplicateSearches', '2020-01-01',
        '{"searchesWithoutReason": 150, "peopleWithoutReason": 40, "searches": 600, "people": 150}');

      -- A search with the people of other bureaus whom it showed.
      create table duplicate_search (
        id uuid primary key, actor_id uuid not null references user_account (id), at timestamptz not null,
        people uuid[] not null, reason text
      );
      create index duplicate_search_actor on duplicate_search (actor_id, at);
      create index duplicate_search_with_reason on duplicate_search (at) where reason is not null;
      alter table duplicate_search enable row level security; alter table duplicate_search force row level security;
      grant select, insert on duplicate_search to gza_staff;
      grant select, delete on duplicate_search to gza_worker;
      create policy own_searches on duplicate_search to gza_staff
        using (actor_id = (select nullif(current_setting('gza.actor', true), '')::uuid))
        with check (actor_id = (select nullif(current_setting('gza.actor', true), '')::uuid));
      create policy head_sees on duplicate_search for select to gza_staff using (${roleIn('head')});
      create policy supervisor_sees on duplicate_search for select to gza_staff using (${roleIn('supervisor')} and exists (
        select from user_account u where u.id = duplicate_search.actor_id
          and u.bureau_id = (select nullif(current_setting('gza.bureau', true), '')::uuid)));
      create policy cleaning on duplicate_search to gza_worker using (true);
    `);
  }

  private async subjects(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.find_duplicates(text[], text[], text, date);
      -- Is this person known anywhere? 'subject' is for the audit, and leaves the server in no answer.
      create function app.find_duplicates(given text[], family text[], personal text, born date)
      returns table (ground text, masked_name text, bureau_id uuid, case_number text, beneficiary_id uuid, open_case boolean, subject uuid)
      language sql stable security definer set search_path = public, app as $$
        with named as (
          select b.id, b.birth_date from beneficiary b
          where exists (select from beneficiary_name n where n.beneficiary_id = b.id and n.key = given[1])
            and b.id in (select n.beneficiary_id from beneficiary_name n where n.key = family[1])
        ), hits as (
          select b.id, 'personalNumber' as ground, 1 as rank from beneficiary b where personal is not null and b.personal_number = personal
          union all
          select id, 'nameAndBirthDate', 2 from named where birth_date = born
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
      revoke execute on function app.find_duplicates(text[], text[], text, date) from public;
      grant execute on function app.find_duplicates(text[], text[], text, date) to gza_staff;
    `);
  }

  private async purpose(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table audit_event add purpose text, add reason text;
      -- A program has the purpose that it was registered with, beside that of the operation.
      create or replace function app.record_audit(entries jsonb) returns void language plpgsql security definer as $$
      begin
        insert into public.audit_event (id, at, actor_id, actor_kind, role, organisation_id, operation, endpoint, result, problem, subjects, recipient_id, criterion, trace_id, purpose, reason)
        select e.id, e.at, e."actorId", e."actorKind", e.role, e."organisationId", e.operation, e.endpoint, e.result, e.problem,
               e.subjects, e."recipientId", e.criterion, e."traceId", e.purpose,
               case when e."actorKind" = 'client' then coalesce(e.reason, (select c.purpose from public.api_client c where c.id = e."actorId")) else e.reason end
        from pg_catalog.jsonb_to_recordset(entries) as e (id uuid, at timestamptz, "actorId" uuid, "actorKind" text, role text, "organisationId" uuid,
          operation text, endpoint text, result text, problem text, subjects uuid[], "recipientId" uuid, criterion text, "traceId" text, purpose text, reason text);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the audit keeps what this migration added.');
  }
}

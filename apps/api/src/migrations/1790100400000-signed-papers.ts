import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, ownActor, roleIn } from '../platform/db/rls.js';

const helping = ['socialWorker', 'psychologist', 'supervisor', 'head'] as const;

/** Scans of what was signed on paper: plans, summonses, applications and closing summaries. */
export class SignedPapers1790100400000 implements MigrationInterface {
  name = 'SignedPapers1790100400000';

  async up(run: QueryRunner): Promise<void> {
    await this.papersOfFile(run);
    await this.scanTable(run, 'appointment', helping);
    await this.scanTable(run, 'plan', ['socialWorker', 'probationOfficer']);
    await this.wall(run);
  }

  /** A closing summary names goals and services that officers do not see, and an application is not their business. */
  private async papersOfFile(run: QueryRunner): Promise<void> {
    const ofRecord = `(
      document_id is not null and exists (select from person_document d where d.id = document_id)
      or consent_id is not null and exists (select from consent c where c.id = consent_id)
      or application_id is not null and ${roleIn(...helping)} and exists (select from application a where a.id = application_id)
      or case_id is not null and ${roleIn(...helping)} and exists (select from rehabilitation_case k where k.id = case_id)
    )`;
    await run.query(`
      alter table person_scan
        add column application_id uuid references application (id),
        add column case_id uuid references rehabilitation_case (id),
        drop constraint person_scan_of_one,
        add constraint person_scan_of_one check (num_nonnulls(document_id, consent_id, application_id, case_id) = 1);
      create unique index person_scan_application on person_scan (application_id, file_id) where application_id is not null;
      create unique index person_scan_case on person_scan (case_id, file_id) where case_id is not null;
      alter policy of_record on person_scan using ${ofRecord} with check ${ofRecord};
    `);
  }

  private async scanTable(
    run: QueryRunner,
    paper: 'appointment' | 'plan',
    writers: readonly string[],
  ): Promise<void> {
    const table = `${paper}_scan`;
    await run.query(`
      create table ${table} (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        ${paper}_id uuid not null references ${paper} (id),
        file_id uuid not null references stored_file (id),
        page integer not null,
        name text,
        media_type text not null,
        size integer not null,
        added_by uuid not null references user_account (id),
        created_at timestamptz not null
      );
      create unique index ${table}_once on ${table} (${paper}_id, file_id);
      create index ${table}_beneficiary on ${table} (beneficiary_id);
      create index ${table}_file on ${table} (file_id);
      create trigger count_file_uses after insert or delete or update of file_id on ${table}
        for each row execute function app.count_file_uses();
    `);
    await bureauTable(run, table, { writers: { all: writers }, may: 'select, insert, delete' });
    // A scan is seen by those who see its record, by the policies of that table.
    const ofRecord = `exists (select from ${paper} r where r.id = ${paper}_id)`;
    await run.query(`
      create policy of_record on ${table} as restrictive to gza_staff using (${ofRecord}) with check (${ofRecord});
    `);
  }

  /** A paper shows the whole plan: an officer reads that of a plan of which nothing is hidden from officers, or the own one. */
  private async wall(run: QueryRunner): Promise<void> {
    const shown = `not (${roleIn('probationOfficer')}) or added_by = ${ownActor} or not app.hides_from_officers(plan_id)`;
    await run.query(`
      -- Whether a plan has a goal or an item that officers do not see: the walls of plan_goal and plan_item.
      create function app.hides_from_officers(of_plan uuid) returns boolean
        language sql stable security definer set search_path = public, app as $$
        select exists (
            select from plan_goal g
            where g.plan_id = of_plan and g.need_code in ('dependences', 'healthEmotional') and not app.answered_by_duty(g.id)
          ) or exists (
            select from plan_item i where i.plan_id = of_plan and i.area_code = 'addictions' and not i.mandatory
          )
      $$;
      revoke execute on function app.hides_from_officers(uuid) from public;
      grant execute on function app.hides_from_officers(uuid) to gza_staff;
      create policy wall on plan_scan as restrictive to gza_staff using (${shown}) with check (${shown});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    const ofRecord = `(
      document_id is not null and exists (select from person_document d where d.id = document_id)
      or consent_id is not null and exists (select from consent c where c.id = consent_id)
    )`;
    await run.query(`
      drop table plan_scan;
      drop table appointment_scan;
      drop function app.hides_from_officers(uuid);
      delete from person_scan where num_nonnulls(document_id, consent_id) = 0;
      alter policy of_record on person_scan using ${ofRecord} with check ${ofRecord};
      alter table person_scan
        drop column application_id,
        drop column case_id,
        add constraint person_scan_of_one check (num_nonnulls(document_id, consent_id) = 1);
    `);
  }
}

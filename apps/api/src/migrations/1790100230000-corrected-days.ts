import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries of an import that the undo removes: those of records that it made. */
const made = `
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
  where r.run_id = run and r.did = 'created' and r.kind = 'outcome_record'`;

/** And those of this import that tell the corrected day of an outcome. */
const corrected = `
  union all
  select e.id, r.line from import_record r
  join outcome_record o on o.id = r.record_id
  join timeline_entry e on e.beneficiary_id = o.beneficiary_id and e.subject_id = o.id
  where r.run_id = run and r.did = 'changed' and r.kind = 'outcome_record'
    and e.kind = 'outcomeDayCorrected' and e.at = app.now()`;

const closing = (entries: string) => `
  create or replace function app.close_import(run uuid) returns void language sql set search_path = public, app as $$
    update import_record r set version = t.version from beneficiary t where r.run_id = run and r.kind = 'beneficiary' and t.id = r.record_id;
    update import_record r set version = t.version from rehabilitation_case t where r.run_id = run and r.kind = 'rehabilitation_case' and t.id = r.record_id;
    update import_record r set version = t.version from outcome_record t where r.run_id = run and r.kind = 'outcome_record' and t.id = r.record_id;
    insert into import_record (run_id, position, line, kind, record_id, did)
    select run, (select coalesce(max(position), 0) from import_record where run_id = run) + row_number() over (order by e.id),
           min(e.line), 'timeline_entry', e.id, 'created'
    from (${entries}) e
    group by e.id;
  $$`;

/** An import that corrects the day of an outcome is undone with its entry on the timeline. */
export class CorrectedDays1790100230000 implements MigrationInterface {
  name = 'CorrectedDays1790100230000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(closing(made + corrected));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(closing(made));
  }
}

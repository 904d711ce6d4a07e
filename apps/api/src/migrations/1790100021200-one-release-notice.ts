import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One notice of release in force for each person: the latest, with the visits of the others, and its date. */
export class OneReleaseNotice1790100021200 implements MigrationInterface {
  name = 'OneReleaseNotice1790100021200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create temporary table replaced_notice on commit drop as
        select t.id, first_value(t.id) over latest as kept from release_notice t
        where t.expected_on >= app.today()
        window latest as (partition by t.beneficiary_id order by t.created_at desc, t.id desc);
      delete from replaced_notice where id = kept;

      update release_visit v set notice_id = r.kept from replaced_notice r where v.notice_id = r.id;
      update timeline_entry e set subject_id = r.kept from replaced_notice r where e.subject_id = r.id;
      update release_notice t set application_id = o.application_id, version = t.version + 1
        from replaced_notice r join release_notice o on o.id = r.id
        where t.id = r.kept and t.application_id is null and o.application_id is not null;
      delete from release_notice t using replaced_notice r where t.id = r.id;
      drop table replaced_notice;

      update release_notice t set expected_on = b.release_date, version = t.version + 1
        from beneficiary b
        where b.id = t.beneficiary_id and t.expected_on >= app.today()
          and b.release_date <> t.expected_on and b.release_date >= t.notified_on;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: notices that were replaced are not kept.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const underWay = `('proposed', 'suitability', 'waitlisted', 'enrolled', 'started')`;

/**
 * A person has one notice of release in force, also after a merge: the other one is replaced, and comes back with
 * its person. Two enrolments under way in one programme are an obstacle.
 */
export class OneNoticeAfterMerge1790100210000 implements MigrationInterface {
  name = 'OneNoticeAfterMerge1790100210000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table release_notice add column replaced_by uuid references release_notice (id);
      create index release_notice_replaced on release_notice (replaced_by) where replaced_by is not null;

      update release_notice t set replaced_by = k.kept, version = t.version + 1
      from (
        select n.id, first_value(n.id) over (partition by n.beneficiary_id
          order by n.expected_on is not distinct from b.release_date desc, n.created_at desc, n.id desc) as kept
        from release_notice n join beneficiary b on b.id = n.beneficiary_id
        where n.expected_on >= app.today()
      ) k
      where k.id = t.id and k.kept <> t.id;

      create or replace function app.merge_obstacles(surviving uuid, merged uuid) returns text[]
      language sql stable security definer set search_path = public, app as $$
        with waiting as (select k.beneficiary_id, k.kind from issued_card k where k.beneficiary_id in (surviving, merged) and k.state in ('requested', 'issued')),
        enrolled as (select e.beneficiary_id, e.programme_id from enrolment e where e.beneficiary_id in (surviving, merged) and e.state in ${underWay}),
        open as (select c.beneficiary_id from rehabilitation_case c where c.beneficiary_id in (surviving, merged) and c.state <> 'closed')
        select array_remove(array[
          case when (select count(*) from open) = 2 then 'bothCasesOpen' end,
          case when exists (select from open o where o.beneficiary_id = merged) and (select count(distinct b.bureau_id) from beneficiary b where b.id in (surviving, merged)) = 2
            then 'openCaseElsewhere' end,
          case when exists (select from waiting w group by w.kind having count(distinct w.beneficiary_id) = 2) then 'bothCardsWaiting' end,
          case when exists (select from enrolled e group by e.programme_id having count(distinct e.beneficiary_id) = 2) then 'bothEnrolled' end
        ], null)
        where not exists (select from beneficiary b where b.id in (surviving, merged) and not app.may_merge_in(b.bureau_id))
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: which notice was replaced is kept nowhere else.');
  }
}

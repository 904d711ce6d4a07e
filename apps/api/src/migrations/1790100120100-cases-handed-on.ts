import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownActor } from '../platform/db/rls.js';

/**
 * Cases that went from the actor to another bureau or a colleague in the last two weeks. The file of a transferred
 * case is closed to the old bureau, so the function tells its number and its new bureau, and no person.
 */
export class CasesHandedOn1790100120100 implements MigrationInterface {
  name = 'CasesHandedOn1790100120100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index case_assignment_ended on case_assignment (case_manager_id, ends_at) where ends_at is not null;
      create function app.cases_handed_on() returns table (id uuid, person_id uuid, at timestamptz, because text, case_number text, bureau_id uuid, manager_id uuid)
      language sql stable security definer set search_path = public, app as $$
        select distinct on (a.case_id) a.id, case when o.own then a.beneficiary_id end, a.ends_at,
          case when o.own then 'reassigned' else 'transferred' end, c.case_number, c.bureau_id, case when o.own then c.case_manager_id end
        from case_assignment a join rehabilitation_case c on c.id = a.case_id
        cross join lateral (select coalesce(c.bureau_id = any (nullif(app.setting('bureaus'), '')::uuid[]), false) as own) o
        where a.case_manager_id = ${ownActor} and a.ends_at > app.now() - interval '14 days' and a.ended_because in ('reassigned', 'transferred')
          and c.state <> 'closed' and c.case_manager_id is distinct from ${ownActor}
        order by a.case_id, a.ends_at desc, a.id desc
      $$;
      revoke execute on function app.cases_handed_on() from public;
      grant execute on function app.cases_handed_on() to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.cases_handed_on();
      drop index case_assignment_ended;
    `);
  }
}

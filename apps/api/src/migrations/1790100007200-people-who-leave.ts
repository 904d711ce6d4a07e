import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reason why the assignment of a case manager ended, and what an account holds. */
export class PeopleWhoLeave1790100007200 implements MigrationInterface {
  name = 'PeopleWhoLeave1790100007200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table case_assignment add column ended_because text;
      create index rehabilitation_case_open_of_manager on rehabilitation_case (case_manager_id) where state <> 'closed';

      -- Numbers only: an administrator reads no case, no session and no group.
      create function app.open_work_of(account uuid) returns table (cases bigint, sessions bigint, groups bigint)
      language sql stable security definer set search_path = public, app as $$
        select
          (select count(*) from rehabilitation_case c where c.case_manager_id = account and c.state <> 'closed'),
          (select count(*) from programme_session s where s.staff_id = account and s.state = 'scheduled'),
          (select count(*) from group_facilitator f join programme_group g on g.id = f.group_id
           where f.staff_id = account and g.state not in ('completed', 'cancelled'))
        where app.setting('role') = 'administrator'
      $$;
      revoke execute on function app.open_work_of(uuid) from public;
      grant execute on function app.open_work_of(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.open_work_of(uuid);
      drop index rehabilitation_case_open_of_manager;
      alter table case_assignment drop column ended_because;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/**
 * The open cases of each case manager in each bureau, as changes that add up to their number (adr/0029): a change of cases
 * adds a row and waits for nobody, and a job adds the rows up.
 */
export class OpenCaseCounts1790100394000 implements MigrationInterface {
  name = 'OpenCaseCounts1790100394000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table open_case_change (
        id uuid primary key,
        case_manager_id uuid not null,
        bureau_id uuid not null,
        cases integer not null
      );
      create index open_case_change_manager on open_case_change (case_manager_id) include (bureau_id, cases);
      insert into open_case_change (id, case_manager_id, bureau_id, cases)
        select gen_random_uuid(), case_manager_id, bureau_id, count(*) from rehabilitation_case
        where state <> 'closed' and case_manager_id is not null group by case_manager_id, bureau_id;

      create function app.count_open_cases() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          if tg_op = 'INSERT' then
            insert into open_case_change (id, case_manager_id, bureau_id, cases)
              select gen_random_uuid(), case_manager_id, bureau_id, count(*) from new_cases
              where state <> 'closed' and case_manager_id is not null group by case_manager_id, bureau_id;
          elsif tg_op = 'DELETE' then
            insert into open_case_change (id, case_manager_id, bureau_id, cases)
              select gen_random_uuid(), case_manager_id, bureau_id, -count(*) from old_cases
              where state <> 'closed' and case_manager_id is not null group by case_manager_id, bureau_id;
          else
            insert into open_case_change (id, case_manager_id, bureau_id, cases)
              select gen_random_uuid(), case_manager_id, bureau_id, sum(n) from (
                select case_manager_id, bureau_id, 1 as n from new_cases where state <> 'closed' and case_manager_id is not null
                union all
                select case_manager_id, bureau_id, -1 from old_cases where state <> 'closed' and case_manager_id is not null
              ) c group by case_manager_id, bureau_id having sum(n) <> 0;
          end if;
          return null;
        end $$;
      revoke execute on function app.count_open_cases() from public;
      create trigger count_added after insert on rehabilitation_case referencing new table as new_cases
        for each statement execute function app.count_open_cases();
      create trigger count_changed after update on rehabilitation_case referencing old table as old_cases new table as new_cases
        for each statement execute function app.count_open_cases();
      create trigger count_deleted after delete on rehabilitation_case referencing old table as old_cases
        for each statement execute function app.count_open_cases();
    `);
    await bureauTable(run, 'open_case_change', { may: 'select' });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.count_open_cases() cascade;
      drop table open_case_change;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownActor } from '../platform/db/rls.js';

/**
 * A session of a group may have a leader of its own in the place of the facilitators of the group. Such a
 * facilitator reads and records for this session what a facilitator of the group does: from the day they are
 * named until the last day on which the register can be corrected.
 */
export class LeadersOfOneSession1790100120000 implements MigrationInterface {
  name = 'LeadersOfOneSession1790100120000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.facilitates(course_group uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.group_facilitator f where f.group_id = course_group and f.staff_id = ${ownActor})
          or exists (select from public.programme_session s where s.group_id = course_group and s.staff_id = ${ownActor}
            and (s.state = 'scheduled' or (s.state = 'held' and s.register_due_on >= app.today())))
      $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.facilitates(course_group uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.group_facilitator f where f.group_id = course_group and f.staff_id = ${ownActor})
      $$;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownActor } from '../platform/db/rls.js';

const ofSessions = `exists (select from public.programme_session s where s.staff_id = ${ownActor} and s.beneficiary_id = person)`;

/** The leader of one session of a group reads the people on its register, as the facilitators of the group do. */
export class PeopleOfLeaders1790100199000 implements MigrationInterface {
  name = 'PeopleOfLeaders1790100199000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.leads_person(person uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.enrolment e where e.beneficiary_id = person and app.facilitates(e.group_id)) or ${ofSessions}
      $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function app.leads_person(person uuid) returns boolean language sql stable security definer as $$
        select exists (select from public.group_facilitator f join public.enrolment e on e.group_id = f.group_id
                       where f.staff_id = ${ownActor} and e.beneficiary_id = person) or ${ofSessions}
      $$;
    `);
  }
}

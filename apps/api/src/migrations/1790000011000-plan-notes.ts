import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, ownActor, roleIn } from '../platform/db/rls.js';

const roles = ['socialWorker', 'psychologist', 'probationOfficer', 'supervisor', 'head'] as const;

/**
 * What is said to the steps of a plan. Nobody changes or removes a word; officers read their own alone, for
 * anything may stand in a note.
 */
export class PlanNotes1790000011000 implements MigrationInterface {
  name = 'PlanNotes1790000011000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table plan_note (
        id uuid primary key, plan_id uuid not null references plan (id),
        beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        step text not null, part_id uuid, text text not null,
        written_by uuid not null references user_account (id), written_at timestamptz not null
      );
      create index plan_note_plan on plan_note (plan_id, written_at desc, id desc);
      create index plan_note_beneficiary on plan_note (beneficiary_id);
    `);
    await bureauTable(run, 'plan_note', { roles, may: 'select, insert' });
    await run.query(`
      create policy wall on plan_note as restrictive to gza_staff
        using (not (${roleIn('probationOfficer')}) or written_by = ${ownActor});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table plan_note');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why it was agreed that a session overlaps another one. */
export class SessionClashes1790100021000 implements MigrationInterface {
  name = 'SessionClashes1790100021000';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table programme_session add column clash_reason text');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table programme_session drop column clash_reason');
  }
}

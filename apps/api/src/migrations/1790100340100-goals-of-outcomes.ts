import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The goal of a plan that an outcome speaks of. */
export class GoalsOfOutcomes1790100340100 implements MigrationInterface {
  name = 'GoalsOfOutcomes1790100340100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table outcome_record add column goal_id uuid references plan_goal (id);
      create index outcome_record_goal on outcome_record (goal_id) where goal_id is not null;
      create index plan_goal_lineage on plan_goal (lineage_id);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index plan_goal_lineage;
      drop index outcome_record_goal;
      alter table outcome_record drop column goal_id;
    `);
  }
}

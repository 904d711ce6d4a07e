import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which item of the plan a referral serves. Partners get no grant on it: the plan is none of theirs. */
export class ReferralPlanItem1790000010900 implements MigrationInterface {
  name = 'ReferralPlanItem1790000010900';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table referral add column plan_item_id uuid references plan_item (id)');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table referral drop column plan_item_id');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moved an item of a plan: the record that serves it, or a decision against it. */
export class PlanItemsFollow1790100010100 implements MigrationInterface {
  name = 'PlanItemsFollow1790100010100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table plan_item
        add column moved_by_kind text,
        add column moved_by_id uuid,
        add column decided_by uuid references user_account (id),
        add column decided_at timestamptz,
        add constraint plan_item_mover check ((moved_by_kind is null) = (moved_by_id is null)),
        add constraint plan_item_decision check ((decided_by is null) = (decided_at is null));
      create index plan_item_lineage on plan_item (lineage_id);
      create index referral_plan_item on referral (plan_item_id) where plan_item_id is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index referral_plan_item;
      drop index plan_item_lineage;
      alter table plan_item
        drop constraint plan_item_decision,
        drop constraint plan_item_mover,
        drop column decided_at,
        drop column decided_by,
        drop column moved_by_id,
        drop column moved_by_kind;
    `);
  }
}

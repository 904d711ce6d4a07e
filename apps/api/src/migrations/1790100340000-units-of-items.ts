import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many units of a service an item of a plan asks for, and which item a delivery serves. */
export class UnitsOfItems1790100340000 implements MigrationInterface {
  name = 'UnitsOfItems1790100340000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table plan_item
        add column planned_units integer,
        add constraint plan_item_planned_units check (planned_units is null or (planned_units > 0 and kind = 'service'));
      alter table service_delivery
        add column plan_item_id uuid references plan_item (id),
        -- The referral names the item of what was delivered under it.
        add constraint service_delivery_item check (plan_item_id is null or (source = 'staff' and referral_id is null));
      create index service_delivery_plan_item on service_delivery (plan_item_id) where plan_item_id is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index service_delivery_plan_item;
      alter table service_delivery drop constraint service_delivery_item, drop column plan_item_id;
      alter table plan_item drop constraint plan_item_planned_units, drop column planned_units;
    `);
  }
}

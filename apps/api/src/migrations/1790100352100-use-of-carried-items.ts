import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What names an item of a draft: by itself, and by the same item of any version before, as long as that is open in the
 * version which the draft replaces.
 */
export class UseOfCarriedItems1790100352100 implements MigrationInterface {
  name = 'UseOfCarriedItems1790100352100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.plan_item_line_use(item uuid)
      returns table (kind text, id uuid, state text, began boolean)
      language sql stable security definer set search_path = public, app as $$
        select u.kind, u.id, u.state, u.began
        from plan_item i join plan p on p.id = i.plan_id
          join plan_item o on o.id = i.id or (
            o.lineage_id = i.lineage_id and o.beneficiary_id = i.beneficiary_id and exists (
              select from plan_item b
              where b.plan_id = p.previous_id and b.lineage_id = i.lineage_id and b.state in ('planned', 'inProgress')
            )
          )
          cross join lateral app.plan_item_use(o.id) u
        where i.id = item
      $$;

      revoke execute on function app.plan_item_line_use(uuid) from public;
      grant execute on function app.plan_item_line_use(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop function app.plan_item_line_use(uuid);`);
  }
}

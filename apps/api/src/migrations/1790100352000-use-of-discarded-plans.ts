import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofOwnBureau = (part: string) =>
  `${part}.bureau_id = any (nullif(current_setting('gza.bureaus', true), '')::uuid[])`;

/** The same item of the version before: it asks for the same, so that what serves one serves the other. */
const itemBefore = `b.plan_id = p.previous_id and b.lineage_id = i.lineage_id
            and b.programme_id is not distinct from i.programme_id and b.service_code is not distinct from i.service_code`;
const goalBefore = `b.plan_id = p.previous_id and b.lineage_id = g.lineage_id`;

const carry = (table: string, column: string, part: 'item' | 'goal') => {
  const [alias, before] = part === 'item' ? ['i', itemBefore] : ['g', goalBefore];
  return `
        update ${table} u set ${column} = b.id
        from plan p join plan_${part} ${alias} on ${alias}.plan_id = p.id left join plan_${part} b on ${before}
        where p.id = of_plan and p.state = 'discarded' and u.${column} = ${alias}.id and (release or b.id is not null);`;
};

/**
 * What names the parts of a version that is discarded: its number, where the version before has no such part; and its
 * way to the part of that version.
 */
export class UseOfDiscardedPlans1790100352000 implements MigrationInterface {
  name = 'UseOfDiscardedPlans1790100352000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.plan_use(of_plan uuid) returns table (kind text, id uuid, state text, began boolean)
      language sql stable security definer set search_path = public, app as $$
        select u.kind, u.id, u.state, u.began
        from plan p join plan_item i on i.plan_id = p.id left join plan_item b on ${itemBefore}
          cross join lateral app.plan_item_use(i.id) u
        where p.id = of_plan and b.id is null
        union all
        select 'outcome', o.id, null, true
        from plan p join plan_goal g on g.plan_id = p.id left join plan_goal b on ${goalBefore}
          join outcome_record o on o.goal_id = g.id and o.entered_in_error_at is null
        where p.id = of_plan and b.id is null and ${ofOwnBureau('p')}
      $$;

      -- Only the version that is discarded already, so that its caller needs no right to what names it.
      create function app.carry_plan_use(of_plan uuid, release boolean) returns void
      language sql security definer set search_path = public, app as $$
        ${carry('referral', 'plan_item_id', 'item')}
        ${carry('enrolment', 'plan_item_id', 'item')}
        ${carry('service_delivery', 'plan_item_id', 'item')}
        ${carry('outcome_record', 'goal_id', 'goal')}
      $$;

      revoke execute on function app.plan_use(uuid), app.carry_plan_use(uuid, boolean) from public;
      grant execute on function app.plan_use(uuid), app.carry_plan_use(uuid, boolean) to gza_staff;
      grant execute on function app.carry_plan_use(uuid, boolean) to gza_worker;

      -- Versions that were discarded before.
      select app.carry_plan_use(p.id, false) from plan p where p.state = 'discarded';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`drop function app.plan_use(uuid), app.carry_plan_use(uuid, boolean);`);
  }
}

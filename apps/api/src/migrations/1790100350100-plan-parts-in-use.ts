import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofOwnBureau = (part: string) =>
  `${part}.bureau_id = any (nullif(current_setting('gza.bureaus', true), '')::uuid[])`;

/**
 * What names an item or a goal of a plan: its number, also for those who do not read it. What came to nothing loses the
 * part that is removed.
 */
export class PlanPartsInUse1790100350100 implements MigrationInterface {
  name = 'PlanPartsInUse1790100350100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      update enrolment e set plan_item_id = null
      where e.plan_item_id is not null and not exists (select from plan_item i where i.id = e.plan_item_id);
      alter table enrolment add constraint enrolment_plan_item_id_fkey
        foreign key (plan_item_id) references plan_item (id) on delete set null;
      alter table referral drop constraint referral_plan_item_id_fkey, add constraint referral_plan_item_id_fkey
        foreign key (plan_item_id) references plan_item (id) on delete set null;
      alter table outcome_record drop constraint outcome_record_goal_id_fkey, add constraint outcome_record_goal_id_fkey
        foreign key (goal_id) references plan_goal (id) on delete set null;

      create function app.plan_item_use(item uuid) returns table (kind text, id uuid, state text, began boolean)
      language sql stable security definer set search_path = public, app as $$
        select u.kind, u.id, u.state, u.began
        from plan_item i cross join lateral (
          select 'referral', r.id, r.state, r.started_at is not null from referral r where r.plan_item_id = i.id
          union all
          select 'enrolment', e.id, e.state, e.started_on is not null from enrolment e where e.plan_item_id = i.id
          union all
          select 'delivery', d.id, null, true from service_delivery d where d.plan_item_id = i.id
        ) u (kind, id, state, began)
        where i.id = item and ${ofOwnBureau('i')}
      $$;

      create function app.plan_goal_use(goal uuid) returns integer
      language sql stable security definer set search_path = public, app as $$
        select count(*)::integer from plan_goal g join outcome_record o on o.goal_id = g.id
        where g.id = goal and ${ofOwnBureau('g')} and o.entered_in_error_at is null
      $$;

      revoke execute on function app.plan_item_use(uuid), app.plan_goal_use(uuid) from public;
      grant execute on function app.plan_item_use(uuid), app.plan_goal_use(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.plan_item_use(uuid), app.plan_goal_use(uuid);
      alter table outcome_record drop constraint outcome_record_goal_id_fkey, add constraint outcome_record_goal_id_fkey
        foreign key (goal_id) references plan_goal (id);
      alter table referral drop constraint referral_plan_item_id_fkey, add constraint referral_plan_item_id_fkey
        foreign key (plan_item_id) references plan_item (id);
      alter table enrolment drop constraint enrolment_plan_item_id_fkey;
    `);
  }
}

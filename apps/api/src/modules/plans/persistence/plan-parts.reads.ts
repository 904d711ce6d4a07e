import type { PlanGoalState, PlanItemState } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { itemNeed } from './item-need.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import { staff } from '../../accounts/published.js';

export interface GoalRow {
  readonly lineageId: string;
  readonly state: PlanGoalState;
  readonly text: string;
  readonly need: string | null;
  readonly dueOn: string | null;
}

const planGoalsComparedStatement = statement({
  name: 'plan-goals-compared',
  params: ['uuid'],
  row: {
    lineageId: 'uuid',
    state: narrow<PlanGoalState>('text'),
    text: 'text',
    need: 'text | null',
    dueOn: 'text | null',
  },
  text: `
    select
      lineage_id as "lineageId",
      state,
      text,
      need_code as need,
      due_on::text as "dueOn"
    from
      plan_goal
    where
      plan_id = $1
    order by
      lineage_id`,
});

/** Reads the goals of a version as the actor may see them. */
export const readGoals = (tx: Tx, planId: string): Promise<GoalRow[]> =>
  tx.sql(planGoalsComparedStatement(planId));

export interface ItemRow {
  readonly lineageId: string;
  readonly state: PlanItemState;
  readonly goal: string | null;
  readonly programme: string | null;
  readonly service: string | null;
  readonly plannedUnits: string | null;
  readonly text: string | null;
  readonly mandatory: string;
  readonly delivery: string;
  readonly need: string | null;
  readonly responsible: string | null;
  readonly dueOn: string | null;
}

const planItemsComparedStatement = statement({
  name: 'plan-items-compared',
  params: ['uuid'],
  row: {
    lineageId: 'uuid',
    state: narrow<PlanItemState>('text'),
    goal: 'text | null',
    programme: 'text | null',
    service: 'text | null',
    plannedUnits: 'text | null',
    text: 'text | null',
    mandatory: 'text',
    delivery: 'text',
    need: 'text | null',
    responsible: 'text | null',
    dueOn: 'text | null',
  },
  text: `
    select
      i.lineage_id as "lineageId",
      i.state,
      g.lineage_id::text as goal,
      i.programme_id::text as programme,
      i.service_code as service,
      i.planned_units::text as "plannedUnits",
      i.text,
      i.mandatory::text as mandatory,
      i.delivery,
      ${itemNeed('i')} as need,
      u.name as responsible,
      i.due_on::text as "dueOn"
    from
      plan_item i
      left join plan_goal g on g.id = i.goal_id
      left join ${staff} u on u.id = i.responsible_id
    where
      i.plan_id = $1
    order by
      i.lineage_id`,
});

/** Reads the items of a version as the actor may see them; a goal by its lineage, a colleague by name. */
export const readItems = (tx: Tx, planId: string): Promise<ItemRow[]> =>
  tx.sql(planItemsComparedStatement(planId));

import { publishSql, publishTable } from '../../platform/db/published.js';
import { itemNeed } from './persistence/item-need.js';

/** Columns of plans that other modules may read. */
export const plans = publishTable('plans', 'plans', {
  table: 'plan',
  columns: ['id', 'case_id', 'number', 'state'],
});
export const planItems = publishTable('plans', 'planItems', {
  table: 'plan_item',
  columns: [
    'id',
    'plan_id',
    'beneficiary_id',
    'lineage_id',
    'kind',
    'programme_id',
    'service_code',
    'text',
    'mandatory',
    'due_on',
    'state',
  ],
});

export const planGoals = publishTable('plans', 'planGoals', {
  table: 'plan_goal',
  columns: ['id', 'plan_id', 'beneficiary_id'],
});

/** JSON of a goal for what names it; null for a reader who may not see it. */
export const planGoalJson = (id: string): string =>
  publishSql(
    'plans',
    `
      (
        select
          json_build_object('id', g.id, 'text', g.text, 'state', g.state)
        from
          plan_goal g
        where
          g.id = ${id}
      )`,
  );

/** JSON of an item with its goal and need, for what serves it; null for a reader who may not read the plan. */
export const planItemJson = (id: string): string =>
  publishSql(
    'plans',
    `
      (
        select
          json_build_object(
            'id', i.id,
            'lineageId', i.lineage_id,
            'planId', i.plan_id,
            'text', i.text,
            'dueOn', i.due_on,
            'need', ${itemNeed('i')},
            'goal', case
              when g.id is not null then json_build_object('id', g.id, 'text', g.text, 'state', g.state)
            end
          )
        from
          plan_item i
          left join plan_goal g on g.id = i.goal_id
        where
          i.id = ${id}
      )`,
  );

import { todayPart } from '../../../platform/parts/today-part.js';

/** Tasks by hand that the actor has to do today, or had to do before. */
const taskDue = todayPart({
  kind: 'taskDue',
  waiting: ({ actorId }) => `
    select
      r.id,
      r.beneficiary_id as person_id,
      r.due_on as due
    from
      task r
    where
      r.assignee_id = ${actorId}
      and r.state = 'open'
      and r.due_on <= app.today()`,
  detail: ({ id }) => `
    (
      select
        json_build_object('title', r.title, 'version', r.version)
      from
        task r
      where
        r.id = ${id}
    )`,
});

export const tasksToday = [taskDue];

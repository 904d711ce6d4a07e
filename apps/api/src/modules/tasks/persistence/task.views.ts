import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';
import { staffJson } from '../../workforce/index.js';
import { assigneeHolds } from './assignee-holds.js';

export const taskView = viewStatement({
  name: 'task',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'id', r.id,
        'state', r.state,
        'beneficiary', ${personJson('b')},
        'bureauId', r.bureau_id,
        'caseId', r.case_id,
        'title', r.title,
        'dueOn', r.due_on,
        'firstDueOn', r.first_due_on,
        'assignee', ${staffJson('u')},
        'assigneeToReplace', r.state = 'open'
        and r.assignee_id is not null
        and ${assigneeHolds('u', 'r.bureau_id')} is not true,
        'reason', r.reason,
        'result', r.result,
        'doneBy', ${staffJson('d')},
        'doneAt', app.instant(r.done_at),
        'createdBy', ${staffJson('m')},
        'createdAt', app.instant(r.created_at),
        'version', r.version
      )::text as body,
      r.version,
      array[r.beneficiary_id] as subjects
    from
      task r
      join ${people} b on b.id = r.beneficiary_id
      join ${staff} m on m.id = r.created_by
      left join ${staff} u on u.id = r.assignee_id
      left join ${staff} d on d.id = r.done_by
    where
      r.id = $1`,
});

export const taskStepView = viewStatement({
  name: 'task-step',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'id', s.id,
        'caseId', s.case_id,
        'rule', s.rule,
        'subjectId', s.subject_id,
        'kind', s.kind,
        'ruleDueOn', s.rule_due_on,
        'dueOn', s.due_on,
        'reached', s.reached,
        'text', s.text,
        'by', ${staffJson('u')},
        'at', app.instant(s.at)
      )::text as body,
      null::int as version,
      array[s.beneficiary_id] as subjects
    from
      task_step s
      join ${staff} u on u.id = s.by_id
    where
      s.id = $1`,
});

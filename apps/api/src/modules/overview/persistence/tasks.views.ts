import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { statement } from '../../../platform/db/statement.js';
import type { TaskRulePart } from '../../../platform/parts/task-rule.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';
import { taskSteps, tasks } from '../../tasks/published.js';
import { staffJson } from '../../workforce/index.js';
import { postponedTo } from './task-rule-lines.js';

/** What a rule asks for, with the day after it was postponed. The id stays the same while the rule asks for it. */
const ofRule = (part: TaskRulePart): string => `
  select
    md5('${part.rule}' || w.subject_id)::uuid as id,
    '${part.rule}'::text as rule,
    w.subject_id,
    w.person_id,
    w.bureau_id,
    w.case_id,
    null::text as title,
    w.due_on as first_due_on,
    coalesce(${postponedTo(part)}, w.due_on) as due_on,
    w.assignee_id,
    null::text as reason,
    null::int as version
  from
    (${part.asked}) w
  where
    w.due_on is not null`;

const byHand = `
  select
    r.id,
    null::text as rule,
    r.id as subject_id,
    r.beneficiary_id as person_id,
    r.bureau_id,
    r.case_id,
    r.title,
    r.first_due_on,
    r.due_on,
    r.assignee_id,
    r.reason,
    r.version
  from
    ${tasks} r
  where
    r.state = 'open'`;

/** Why what a rule asks for was last postponed, over the line `t`. */
const lastReason = `
  (
    select
      s.text
    from
      ${taskSteps} s
    where
      s.subject_id = t.subject_id
      and s.rule = t.rule
      and s.rule_due_on = t.first_due_on
      and s.kind = 'postponed'
    order by
      s.at desc
    limit
      1
  )`;

const item = (parts: readonly TaskRulePart[]): string => `
  json_build_object(
    'id', t.id,
    'rule', t.rule,
    'subjectId', t.subject_id,
    'beneficiary', ${personJson('b')},
    'bureauId', t.bureau_id,
    'caseId', t.case_id,
    'title', t.title,
    'name', case t.rule ${parts
      .flatMap(({ rule, name }) => (name ? [`when '${rule}' then ${name('t.subject_id')}`] : []))
      .join(' ')}
    end,
    'dueOn', t.due_on,
    'firstDueOn', t.first_due_on,
    'assignee', ${staffJson('u')},
    'reason', case
      when t.rule is null then t.reason
      else ${lastReason}
    end,
    'version', t.version
  )`;

/** Views of what has to be done: what the rules of all modules ask for, and the open tasks made by hand. */
export function taskViews(parts: readonly TaskRulePart[]) {
  const line = item(parts);
  const all = [...parts.map(ofRule), byHand].join(' union all ');
  /** A page of lines; those of the reader when no person, colleague, bureau or rule is named. */
  const list = listOf((query: Dto<'TaskListQuery'>, readerId: string) => {
    const { beneficiaryId, assigneeId, bureauId, rule, from, to } = query;
    const named = beneficiaryId ?? assigneeId ?? bureauId ?? rule;
    return {
      name: 'tasks',
      item: line,
      from: `(${all}) t join ${people} b on b.id = t.person_id left join ${staff} u on u.id = t.assignee_id`,
      filters: [
        ['t.person_id = $', beneficiaryId],
        ['t.assignee_id = $', assigneeId ?? (named === undefined ? readerId : undefined)],
        ['t.bureau_id = $', bureauId],
        ['t.rule = $', rule],
        ['t.due_on >= $', from],
        ['t.due_on <= $', to],
      ],
      sort: { by: 't.due_on', type: 'date' },
      id: 't.id',
      subject: 't.person_id',
      page: query,
    };
  });
  /** Case and days of what a rule asks for, for a person; no row when it does not. */
  const askedNow = statement({
    name: 'task-asked-now',
    params: ['uuid', 'uuid', 'text'],
    row: { caseId: 'uuid | null', ruleDueOn: 'date', dueOn: 'date' },
    text: `
      select
        t.case_id as "caseId",
        t.first_due_on as "ruleDueOn",
        t.due_on as "dueOn"
      from
        (${parts.map(ofRule).join(' union all ')}) t
      where
        t.person_id = $1
        and t.subject_id = $2
        and t.rule = $3`,
  });
  return { list, askedNow };
}
export type AskedNowStatement = ReturnType<typeof taskViews>['askedNow'];

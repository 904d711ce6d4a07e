import { alertSeverities } from '@gza/contract';
import { casesInCare, personJson } from '../../beneficiaries/index.js';
import { staffJson } from '../../workforce/index.js';
import { reassessmentDue } from './reassessment.js';

/**
 * What waits with assessments. Parts of another module's statement, over `$1`, the actor, `$2`, whether
 * they answer for whole bureaus, and `$3`, their role.
 */

/** The gravest first, as the contract lists them. */
const severities = `array[${alertSeverities.map((one) => `'${one}'`).join(', ')}]`;

/** Days of domain.md 2.5 from the opening to the first interview; fifteen working days are three weeks. */
const interviewDays = 21;

/** Completed by somebody else, for whoever may approve this kind. */
export const assessmentsToApprove = `
  select b.id as subject, a.id as item_id, a.completed_at as sort,
    json_build_object('kind', 'assessment', 'id', a.id, 'person', ${personJson('b')}, 'since', app.instant(a.completed_at), 'by', ${staffJson('u')}) as item
  from assessment a join beneficiary b on b.id = a.beneficiary_id left join user_account u on u.id = a.created_by
  where a.state = 'completed' and a.last_step_by is distinct from $1
    and case when a.clinical then $3 = 'clinicalSupervisor' else $2 end`;

const overdue = (kind: string, dueOn: string) => `
  select b.id as subject, c.id as item_id, o.due_on as sort,
    json_build_object('kind', '${kind}', 'id', c.id, 'person', ${personJson('b')}, 'dueOn', o.due_on) as item
  from rehabilitation_case c join beneficiary b on b.id = c.beneficiary_id cross join lateral (${dueOn}) o
  where ${casesInCare} and o.due_on < app.today()`;

/** The first interview has not been completed in time. */
const firstInterviews = `${overdue('assessment', `select (c.opened_at at time zone 'Asia/Tbilisi')::date + ${interviewDays} as due_on`)}
    and c.state = 'assessment' and not exists (select from assessment a
      where a.case_id = c.id and not a.clinical and a.state in ('completed', 'approved'))`;

/** Reassessment, by the level that stands. */
const reassessments = `${overdue(
  'reassessment',
  `select ${reassessmentDue} as due_on
    from assessment a where a.case_id = c.id and a.state = 'approved' and a.level is not null and not a.clinical
    order by a.assessed_on desc limit 1`,
)}
    and c.state in ('planning', 'active') and not exists (select from assessment a
      where a.case_id = c.id and not a.clinical and a.state = 'completed')`;

export const assessmentsOverdue = `${firstInterviews} union all ${reassessments}`;

/** Alerts stay until somebody has closed them. */
export const alertsOpen = `
  select b.id as subject, s.id as item_id, s.raised_at as sort,
    json_build_object('id', s.id, 'assessmentId', (select a.id from assessment a where a.id = s.assessment_id), 'person', ${personJson('b')}, 'title', s.title, 'severity', s.severity, 'state', s.state, 'version', s.version,
      'raisedAt', app.instant(s.raised_at)) as item
  from safety_alert s join beneficiary b on b.id = s.beneficiary_id where s.state <> 'closed'`;

/** How many alerts about a person are not closed, and the gravest severity, over the alias of the person. */
export const openAlertsOf = (alias: string): string => `(
  select json_build_object('open', count(*), 'severity', (array_agg(s.severity order by array_position(${severities}, s.severity)))[1])
  from safety_alert s where s.beneficiary_id = ${alias}.id and s.state <> 'closed')`;

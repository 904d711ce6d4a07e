import { todayPart, type TodayActor } from '../../../platform/parts/today-part.js';
import { caseInCare } from '../../beneficiaries/index.js';
import { staffJson } from '../../workforce/index.js';
import { staff } from '../../accounts/published.js';
import { cases } from '../../beneficiaries/published.js';

/** Assessments completed by somebody else, for approvers of this kind. */
const assessmentToApprove = todayPart({
  kind: 'assessmentToApprove',
  waiting: ({ actorId, role }) => `
    select
      a.id,
      a.beneficiary_id as person_id,
      a.completed_at as due
    from
      assessment a
      join ${cases} c on c.id = a.case_id
    where
      a.state = 'completed'
      and c.state <> 'closed'
      and a.last_step_by is distinct from ${actorId}
      and a.clinical = ${role === 'clinicalSupervisor'}`,
  detail: ({ id }) => `
    (
      select
        json_build_object('by', ${staffJson('u')})
      from
        assessment a
        left join ${staff} u on u.id = a.created_by
      where
        a.id = ${id}
    )`,
});

const overdue = (actor: TodayActor, dueOn: string, and: string) => `
  select
    c.id,
    c.beneficiary_id as person_id,
    o.due_on as due
  from
    ${cases} c
    cross join lateral (${dueOn}) o
  where
    ${caseInCare('c', actor)}
    and o.due_on < app.today()
    and ${and}`;

/** First interviews that were not completed in time. */
const assessmentDue = todayPart({
  kind: 'assessmentDue',
  waiting: (actor) =>
    overdue(
      actor,
      'select c.assessment_due_on as due_on',
      `c.state = 'assessment' and not exists (select from assessment a
        where a.case_id = c.id and not a.clinical and a.state in ('completed', 'approved'))`,
    ),
});

/** Reassessments due, by the level in force. */
const reassessmentDuePart = todayPart({
  kind: 'reassessmentDue',
  waiting: (actor) =>
    overdue(
      actor,
      `
        select
          a.reassess_due_on as due_on
        from
          assessment a
        where
          a.case_id = c.id
          and a.state = 'approved'
          and a.reassess_due_on is not null
        order by
          a.assessed_on desc
        limit
          1`,
      `c.state in ('planning', 'active') and not exists (select from assessment a
        where a.case_id = c.id and not a.clinical and a.state = 'completed')`,
    ),
});

/** Alerts that are not closed. */
const safetyAlert = todayPart({
  kind: 'safetyAlert',
  waiting: () => `
    select
      s.id,
      s.beneficiary_id as person_id,
      s.raised_at as due
    from
      safety_alert s
    where
      s.state <> 'closed'`,
  detail: ({ id }) => `
    (
      select
        json_build_object(
          'assessmentId', (
            select
              a.id
            from
              assessment a
            where
              a.id = s.assessment_id
          ),
          'title', s.title,
          'severity', s.severity,
          'state', s.state,
          'version', s.version
        )
      from
        safety_alert s
      where
        s.id = ${id}
    )`,
});

export const assessmentsToday = [
  safetyAlert,
  assessmentDue,
  reassessmentDuePart,
  assessmentToApprove,
];

import { todayPart } from '../../../platform/parts/today-part.js';
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

export const assessmentsToday = [safetyAlert, assessmentToApprove];

import { rolesWith } from '@gza/contract';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { cases, people } from '../../beneficiaries/published.js';
import { absentOn } from '../../staff-absences/index.js';
import { staffAbsences } from '../../staff-absences/published.js';
import type { Contributions } from '../contributed-parts.js';
import { contactsInLists } from './contact.parts.js';
import { approvalsFor, overdueOf } from './waiting-work.views.js';
import { heldByAnybody, workerJson } from './work.views.js';

const holders = [
  ...new Set(
    (['case.carry', 'group.lead', 'appointment.hold'] as const).flatMap((permission) =>
      rolesWith(permission),
    ),
  ),
]
  .map((role) => `'${role}'`)
  .join(', ');
const grave = `('high', 'veryHigh')`;
/** Days without a contact after which a person stands out. */
const daysWithoutContact = '30';

/** Open cases with a manager, and what the table counts of each. */
function managedCases({ recordParts, contacts }: Contributions): string {
  const assessed = recordParts.find(({ key }) => key === 'assessedLevel');
  const of = { personId: 'b.id', caseId: 'c.id' };
  const expressions = { ...of, caseState: 'c.state', caseOpenedAt: 'c.opened_at' };
  const level = assessed ? `(${assessed.row(of)})` : 'null::text';
  return `
    select
      c.case_manager_id as staff_id,
      c.beneficiary_id as person_id,
      (
        b.risk_level in ${grave}
        or coalesce(${level} in ${grave}, false)
      ) as high_risk,
      ${contactsInLists(contacts).notReachedFor(expressions, daysWithoutContact)} as no_contact
    from
      ${cases} c
      join ${people} b on b.id = c.beneficiary_id
    where
      c.state <> 'closed'
      and c.case_manager_id is not null
      and c.bureau_id = coalesce($1::uuid, c.bureau_id)`;
}

const numbers = (contributions: Contributions) => `
  'openCases', coalesce(m.open_cases, 0),
  'highRisk', coalesce(m.high_risk, 0),
  'overdue', (
    select
      count(*)
    from
      (${overdueOf(contributions, 'u.id')}) o
  ),
  'noContact', coalesce(m.no_contact, 0),
  'toApprove', coalesce(m.to_approve, 0),
  'sessions', coalesce(n.sessions, 0),
  'appointments', coalesce(n.appointments, 0),
  'tasks', coalesce(n.tasks, 0),
  'groups', coalesce(n.groups, 0),
  'plans', coalesce(n.plans, 0),
  'absentUntil', (
    select
      max(a.until_on)
    from
      ${staffAbsences} a
    where
      a.staff_id = u.id
      and ${absentOn('a', 'app.today()')}
  ),
  'toHandOver', coalesce(n.to_hand_over, 0)`;

const counted = `
  managers as (
    select
      k.staff_id,
      count(*) as open_cases,
      count(*) filter (
        where
          k.high_risk
      ) as high_risk,
      count(*) filter (
        where
          k.no_contact
      ) as no_contact,
      coalesce(sum(a.waiting), 0) as to_approve
    from
      managed k
      left join (
        select
          w.person_id,
          count(*) as waiting
        from
          approvals w
        group by
          w.person_id
      ) a on a.person_id = k.person_id
    group by
      k.staff_id
  ),
  holders as (
    select
      h.staff_id,
      count(*) filter (
        where
          h.kind = 'session'
      ) as sessions,
      count(*) filter (
        where
          h.kind = 'appointment'
      ) as appointments,
      count(*) filter (
        where
          h.kind = 'task'
      ) as tasks,
      count(*) filter (
        where
          h.kind = 'group'
      ) as groups,
      count(*) filter (
        where
          h.kind = 'plan'
      ) as plans,
      count(*) filter (
        where
          h.holds is not true
      ) as to_hand_over
    from
      held h
    group by
      h.staff_id
  )`;

/**
 * View of what each member of staff has to do: of one bureau, or of all that the actor sees. The first
 * parameter is the bureau, the second the actor, whose own submissions are not theirs to approve.
 */
export function workloadView(contributions: Contributions) {
  const { work } = contributions;
  return viewStatement({
    name: 'workload',
    params: ['uuid', 'uuid'],
    text: `
      with
        held as (
          select
            w.*
          from
            (${heldByAnybody(work)}) w
          where
            w.bureau_id = coalesce($1::uuid, w.bureau_id)
        ),
        managed as (${managedCases(contributions)}),
        approvals as (${approvalsFor(contributions, '$2::uuid')}),
        ${counted}
      select
        json_build_object(
          'items', coalesce(
            json_agg(
              json_build_object('worker', ${workerJson('u')}, ${numbers(contributions)})
              order by
                u.name,
                u.id
            ),
            '[]'
          ),
          'withoutHolder', json_build_object(${work.map(({ kind, withoutHolder }) => `'${kind}s', (${withoutHolder('$1::uuid')})`).join(', ')})
        )::text as body
      from
        ${staff} u
        left join managers m on m.staff_id = u.id
        left join holders n on n.staff_id = u.id
      where
        u.organisation_id is null
        and (
          (
            u.active
            and u.role in (${holders})
            and u.bureau_id = coalesce($1::uuid, u.bureau_id)
          )
          or n.to_hand_over > 0
        )`,
  });
}

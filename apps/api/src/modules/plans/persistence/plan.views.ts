import type { Dto } from '@gza/contract';
import { personJson } from '../../beneficiaries/index.js';
import { bureauJson, staffJson } from '../../workforce/index.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { factorRatings } from '../../assessments/published.js';
import { cases, outcomes, people } from '../../beneficiaries/published.js';
import { enrolments, programmeVersions } from '../../programmes/published.js';
import { referralProgress, referrals, serviceDeliveries } from '../../services/published.js';
import { enrolmentProgress } from '../../sessions/published.js';
import { bureaus } from '../../workforce/published.js';
import { itemNeed, officer } from './item-need.js';

const stepJson = (alias: string, at: string) =>
  `case when ${at} is not null then json_build_object('by', ${staffJson(alias)}, 'at', app.instant(${at})) end`;
const list = (item: string, order: string) => `coalesce(json_agg(${item} order by ${order}), '[]')`;

/**
 * What tells whether a goal was reached. The rating before is that of the assessment which the first version with
 * the goal answers; ids of assessments are in the order of their beginning.
 */
const measures = `
  (
    select
      json_build_object(
        'before', (
          json_agg(r.json) filter (
            where
              r.id = f.assessment_id
          )
        ) -> 0,
        'after', (
          json_agg(
            r.json
            order by
              r.assessed_on desc,
              r.id desc
          ) filter (
            where
              f.assessment_id is null
              or r.id > f.assessment_id
          )
        ) -> 0,
        'outcomes', (
          select
            ${list(
              `json_build_object('id', t.id, 'kind', t.kind, 'status', t.status, 'occurredOn', t.occurred_on)`,
              't.occurred_on, t.id',
            )}
          from
            ${outcomes} t
            join plan_goal o on o.id = t.goal_id
          where
            t.beneficiary_id = g.beneficiary_id
            and o.lineage_id = g.lineage_id
            and t.entered_in_error_at is null
        )
      )
    from
      (
        select
          (
            select
              q.assessment_id
            from
              plan_goal o
              join plan q on q.id = o.plan_id
            where
              o.lineage_id = g.lineage_id
            order by
              q.number
            limit
              1
          ) as assessment_id
      ) f
      left join lateral (
        select
          x.id,
          x.assessed_on,
          json_build_object(
            'assessmentId', x.id,
            'assessedOn', x.assessed_on,
            'rating', x.rating
          ) as json
        from
          ${factorRatings('p.case_id', 'g.need_code')} x
      ) r on true
  )`;

const resultNote = (alias: string) => `case when not (${officer}) then ${alias}.result_note end`;

// The first row's id is the lineage, so ordering by lineage gives the order of writing in every version.
const goals = `
  (
    select
      ${list(
        `json_build_object('id', g.id, 'lineageId', g.lineage_id, 'text', g.text, 'need', g.need_code, 'state', g.state,
    'dueOn', g.due_on, 'closedOn', g.closed_on, 'resultNote', ${resultNote('g')}, 'measures', ${measures})`,
        'g.lineage_id',
      )}
    from
      plan_goal g
    where
      g.plan_id = p.id
  )`;

/** Enrolments and referrals for an item in any version of the plan, as far as the reader's rows go. */
const servedBy = `
  (
    select
      ${list(
        `json_build_object('kind', s.kind, 'id', s.id, 'state', s.state, 'attended', s.attended, 'expected', s.expected,
    'sessions', s.sessions, 'units', s.units, 'lastOn', s.last_on, 'nextOn', s.next_on)`,
        's.id',
      )}
    from
      (
        select
          'enrolment' as kind,
          e.id,
          e.state,
          a.attended,
          a.expected,
          w.sessions,
          null::int as units,
          a.last_on,
          a.next_on
        from
          ${enrolments} e
          join plan_item o on o.id = e.plan_item_id
          join ${programmeVersions} w on w.id = e.programme_version_id
          cross join lateral ${enrolmentProgress('e')} a
        where
          e.beneficiary_id = i.beneficiary_id
          and o.lineage_id = i.lineage_id
        union all
        select
          'referral', r.id,
          r.state,
          d.attended,
          d.expected,
          null,
          d.units,
          d.last_on,
          null
        from
          ${referrals} r
          join plan_item o on o.id = r.plan_item_id
          cross join lateral ${referralProgress('r')} d
        where
          r.beneficiary_id = i.beneficiary_id
          and o.lineage_id = i.lineage_id
          and r.state <> 'discarded'
      ) s
  )`;

/**
 * Units of a service item that were delivered, by its referrals and by the Department, for any version of the plan.
 * Officers do not read deliveries: no number, and not a false nought.
 */
const units = `
  case
    when i.kind = 'service'
    and not (${officer}) then (
      select
        json_build_object(
          'delivered', coalesce(sum(d.units), 0),
          'planned', i.planned_units,
          'lastOn', max(d.delivered_on)
        )
      from
        ${serviceDeliveries} d
      where
        d.beneficiary_id = i.beneficiary_id
        and exists (
          select
          from
            plan_item o
            left join ${referrals} r on r.plan_item_id = o.id
          where
            o.lineage_id = i.lineage_id
            and (
              o.id = d.plan_item_id
              or r.id = d.referral_id
            )
        )
    )
  end`;

const items = `
  (
    select
      ${list(
        `json_build_object('id', i.id, 'lineageId', i.lineage_id, 'goalId', g.id, 'kind', i.kind, 'programmeId', i.programme_id,
    'serviceCode', i.service_code, 'text', i.text, 'areaCode', i.area_code, 'mandatory', i.mandatory, 'delivery', i.delivery,
    'need', ${itemNeed('i')}, 'responsible', ${staffJson('u')}, 'dueOn', i.due_on, 'state', i.state,
    'closedOn', i.closed_on, 'resultNote', ${resultNote('i')}, 'servedBy', ${servedBy}, 'units', ${units}, 'plannedUnits', i.planned_units,
    'movedBy', case when i.moved_by_id is not null then json_build_object('kind', i.moved_by_kind, 'id', i.moved_by_id) end,
    'decision', case when i.decided_at is not null then json_build_object('by', ${staffJson('d')}, 'at', app.instant(i.decided_at)) end)`,
        'i.lineage_id',
      )}
    from
      plan_item i
      left join ${staff} d on d.id = i.decided_by
      left join plan_goal g on g.id = i.goal_id
      left join ${staff} u on u.id = i.responsible_id
    where
      i.plan_id = p.id
  )`;

const signatures = `
  (
    select
      ${list(
        `json_build_object('signer', s.signer, 'staff', ${staffJson('u')}, 'signerName', s.signer_name, 'method', s.method,
    'signedOn', s.signed_on, 'recordedBy', ${staffJson('r')}, 'recordedAt', app.instant(s.recorded_at))`,
        's.recorded_at, s.id',
      )}
    from
      plan_signature s
      join ${staff} r on r.id = s.recorded_by
      left join ${staff} u on u.id = s.staff_id
    where
      s.plan_id = p.id
      and s.voided_at is null
  )`;

const notes = `
  (
    select
      ${list(
        `json_build_object('step', n.step, 'partId', n.part_id, 'text', n.text, 'by', ${staffJson('u')}, 'at', app.instant(n.written_at))`,
        'n.written_at desc, n.id desc',
      )}
    from
      plan_note n
      join ${staff} u on u.id = n.written_by
    where
      n.plan_id = p.id
  )`;

const from = `plan p join ${cases} c on c.id = p.case_id join ${people} b on b.id = p.beneficiary_id
  join ${bureaus} o on o.id = p.bureau_id join ${staff} a on a.id = p.created_by`;

const common = `'id', p.id, 'number', p.number, 'state', p.state, 'case', json_build_object('id', c.id, 'caseNumber', c.case_number),
  'beneficiary', ${personJson('b')},
  'bureau', ${bureauJson('o')}, 'mandatory', p.mandatory, 'createdBy', ${staffJson('a')},
  'createdAt', app.instant(p.created_at), 'activatedAt', app.instant(p.activated_at), 'reviewDue', p.review_due,
  'endedOn', p.ended_on, 'version', p.version`;

const planJson = `
  json_build_object(
    ${common},
    'previousId', p.previous_id,
    'assessmentId', p.assessment_id,
    'summary', p.summary,
    'personView', p.person_view,
    'goals', ${goals},
    'items', ${items},
    'signersNeeded', p.signers_needed,
    'signatures', ${signatures},
    'submitted', ${stepJson('us', 'p.submitted_at')},
    'approved', ${stepJson('ua', 'p.approved_at')},
    'returnReason', p.return_reason,
    'signedAt', app.instant(p.signed_at),
    'endReason', p.end_reason,
    'notes', ${notes}
  )`;

const onePlan = (name: string, where: string) =>
  viewStatement({
    name,
    params: ['uuid'],
    text: `
      select
        ${planJson}::text as body,
        p.version,
        array[p.beneficiary_id] as subjects
      from
        ${from}
        left join ${staff} us on us.id = p.submitted_by
        left join ${staff} ua on ua.id = p.approved_by
      where
        ${where}`,
  });

export const planView = onePlan('plan', 'p.id = $1');
/** The whole plan, found by the goal or the item that was just added. */
export const planOfGoal = onePlan(
  'plan-of-goal',
  'p.id = (select n.plan_id from plan_goal n where n.id = $1)',
);
export const planOfItem = onePlan(
  'plan-of-item',
  'p.id = (select n.plan_id from plan_item n where n.id = $1)',
);

const listItem = `json_build_object(${common})`;

export const planList = listOf((query: Dto<'PlanListQuery'>) => ({
  name: 'plans',
  item: listItem,
  from,
  filters: [
    ['p.case_id = $', query.caseId],
    ['p.beneficiary_id = $', query.beneficiaryId],
    ['p.state = $', query.state],
    ['c.case_manager_id = $', query.caseManagerId],
    [`(p.state = 'active' and p.review_due <= $::date)`, query.reviewDueBy],
  ],
  sort: { by: 'p.created_at', type: 'timestamptz', descending: true },
  id: 'p.id',
  subject: 'p.beneficiary_id',
  page: query,
}));

export const planVersions = viewStatement({
  name: 'plan-versions',
  params: ['uuid'],
  text: `
    select
      case
        when count(*) > 0 then json_build_object('items', ${list(listItem, 'p.number desc')})::text
      end as body,
      array_agg(distinct p.beneficiary_id) as subjects
    from
      ${from}
    where
      p.case_id = (
        select
          x.case_id
        from
          plan x
        where
          x.id = $1
      )`,
});

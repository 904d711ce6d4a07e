import { todayPart } from '../../../platform/parts/today-part.js';
import { staffJson } from '../../workforce/index.js';
import { staff } from '../../accounts/published.js';
import { cases } from '../../beneficiaries/published.js';

/** Plans submitted by somebody else. */
const planToApprove = todayPart({
  kind: 'planToApprove',
  waiting: ({ actorId }) => `
    select
      p.id,
      p.beneficiary_id as person_id,
      p.submitted_at as due
    from
      plan p
      join ${cases} c on c.id = p.case_id
    where
      p.state = 'pendingApproval'
      and c.state <> 'closed'
      and p.submitted_by is distinct from ${actorId}`,
  detail: ({ id }) => `
    (
      select
        json_build_object('by', ${staffJson('u')})
      from
        plan p
        left join ${staff} u on u.id = p.submitted_by
      where
        p.id = ${id}
    )`,
});

/** SQL of the required signers of a plan whose signature is missing, over its alias. */
const missingSigners = (plan: string) => `array(select n from unnest(${plan}.signers_needed) n
  where not exists (select from plan_signature s where s.plan_id = ${plan}.id and s.signer = n and s.voided_at is null))`;

/**
 * Approved plans that still lack a signature: for officers those that lack the officer's, for case managers
 * those of their own cases.
 */
const planToSign = todayPart({
  kind: 'planToSign',
  waiting: ({ actorId, role }) => `
    select
      p.id,
      p.beneficiary_id as person_id,
      p.approved_at as due
    from
      plan p
      join ${cases} c on c.id = p.case_id
      cross join lateral (
        select
          ${missingSigners('p')} as missing
      ) m
    where
      p.state = 'approved'
      and c.state <> 'closed'
      and cardinality(m.missing) > 0
      and ${role === 'probationOfficer' ? `'officer' = any (m.missing)` : `c.case_manager_id = ${actorId}`}`,
  detail: ({ id }) => `
    (
      select
        json_build_object('mandatory', p.mandatory, 'missing', ${missingSigners('p')})
      from
        plan p
      where
        p.id = ${id}
    )`,
});

export const plansToday = [planToApprove, planToSign];

import { casesInCare, personJson } from '../../beneficiaries/index.js';
import { staffJson } from '../../workforce/index.js';

/**
 * What waits with plans. Parts of another module's statement, over `$1`, the actor, and `$2`, whether
 * they answer for whole bureaus.
 */

/** Submitted by somebody else. */
export const plansToApprove = `
  select b.id as subject, p.id as item_id, p.submitted_at as sort,
    json_build_object('kind', 'plan', 'id', p.id, 'person', ${personJson('b')}, 'since', app.instant(p.submitted_at), 'by', ${staffJson('u')}) as item
  from plan p join beneficiary b on b.id = p.beneficiary_id left join user_account u on u.id = p.submitted_by
  where p.state = 'pendingApproval' and $2 and p.submitted_by is distinct from $1`;

/** The day on which the plan was to be looked at again has passed. */
export const planReviewsOverdue = `
  select b.id as subject, p.id as item_id, p.review_due as sort,
    json_build_object('kind', 'planReview', 'id', p.id, 'person', ${personJson('b')}, 'dueOn', p.review_due) as item
  from plan p join beneficiary b on b.id = p.beneficiary_id join rehabilitation_case c on c.id = p.case_id
  where p.state = 'active' and p.review_due < app.today() and ${casesInCare}`;

/**
 * Approved, and not yet in force for want of a signature: to officers what they sign themselves, to
 * case managers what they sign or gather.
 */
export const plansToSign = `
  select b.id as subject, p.id as item_id, p.approved_at as sort,
    json_build_object('id', p.id, 'person', ${personJson('b')}, 'mandatory', p.mandatory, 'missing', m.missing, 'since', app.instant(p.approved_at)) as item
  from plan p join beneficiary b on b.id = p.beneficiary_id join rehabilitation_case c on c.id = p.case_id
  cross join lateral (
    select array(select n from unnest(p.signers_needed) n
      where not exists (select 1 from plan_signature s where s.plan_id = p.id and s.signer = n and s.voided_at is null)) as missing
  ) m
  where p.state = 'approved' and cardinality(m.missing) > 0
    and case when $3 = 'probationOfficer' then 'officer' = any (m.missing) else c.case_manager_id = $1 end`;

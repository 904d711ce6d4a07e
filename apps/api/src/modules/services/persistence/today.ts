import { casesInCare, personJson } from '../../beneficiaries/index.js';
import { organisationJson } from '../../partners/index.js';

/** What waits with referrals, over `$1` and `$2`. A lawyer sees no case, and has the own referrals alone. */
const referrals = `referral r join beneficiary b on b.id = r.beneficiary_id
  left join rehabilitation_case c on c.id = r.case_id`;

/** Referrals that a partner has not answered by the day on which it should have. */
export const referralAnswersOverdue = `
  select b.id as subject, r.id as item_id, r.answer_due_on as sort,
    json_build_object('kind', 'referralAnswer', 'id', r.id, 'person', ${personJson('b')}, 'dueOn', r.answer_due_on) as item
  from ${referrals}
  where r.state = 'sent' and r.answer_due_on < app.today() and (${casesInCare} or r.created_by = $1)`;

/** When the partner, or its silence, moved a referral last: the expression of the index `referral_answered`. */
const answeredAt = 'coalesce(r.ended_at, r.answered_at)';

/** What partners answered, gave or could not give in the last two weeks, the newest first. */
export const referralsAnswered = `
  select b.id as subject, r.id as item_id, -extract(epoch from ${answeredAt}) as sort,
    json_build_object('id', r.id, 'person', ${personJson('b')}, 'organisation', ${organisationJson('o')},
      'serviceCode', r.service_code, 'state', r.state, 'at', app.instant(${answeredAt})) as item
  from ${referrals} join organisation o on o.id = r.organisation_id
  where ${answeredAt} > app.now() - interval '14 days' and r.state not in ('withdrawn', 'discarded')
    and (c.case_manager_id = $1 or r.created_by = $1)`;

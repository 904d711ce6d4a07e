import { casesInCare, personJson } from '../../beneficiaries/index.js';

/** Referrals that a partner has not answered by the day on which it should have; over `$1` and `$2`. */
export const referralAnswersOverdue = `
  select b.id as subject, r.id as item_id, r.answer_due_on as sort,
    json_build_object('kind', 'referralAnswer', 'id', r.id, 'person', ${personJson('b')}, 'dueOn', r.answer_due_on) as item
  from referral r join beneficiary b on b.id = r.beneficiary_id join rehabilitation_case c on c.id = r.case_id
  where r.state = 'sent' and r.answer_due_on < app.today() and (${casesInCare} or r.created_by = $1)`;

import { todayPart } from '../../../platform/parts/today-part.js';
import { caseInCare } from '../../beneficiaries/index.js';
import { organisationJson } from '../../partners/index.js';
import { cases } from '../../beneficiaries/published.js';
import { organisations } from '../../partners/published.js';

/** A lawyer sees no case, and has the own referrals alone. */
const referrals = `referral r left join ${cases} c on c.id = r.case_id`;

/**
 * Referrals that a partner has not answered by the last day. The nightly job expires them, so they stay
 * until somebody deals with them: sends a copy, or notes that it is done.
 */
const unanswered = `(r.state = 'sent' or (r.state = 'expired' and r.followed_up_at is null and c.state is distinct from 'closed'
    and not exists (select from referral n where n.copied_from_id = r.id and n.state <> 'discarded')))`;

const referralAnswerDue = todayPart({
  kind: 'referralAnswerDue',
  waiting: (actor) => `
    select
      r.id,
      r.beneficiary_id as person_id,
      r.answer_due_on as due
    from
      ${referrals}
    where
      ${unanswered}
      and r.answer_due_on < app.today()
      and (
        ${caseInCare('c', actor)}
        or r.created_by = ${actor.actorId}
      )`,
});

/** When the partner moved a referral last: the expression of the index `referral_answered`. */
const answeredAt = 'coalesce(r.ended_at, r.answered_at)';

/** What partners answered, gave or could not give in the last two weeks. */
const referralAnswered = todayPart({
  kind: 'referralAnswered',
  waiting: ({ actorId }) => `
    select
      r.id,
      r.beneficiary_id as person_id,
      ${answeredAt} as due
    from
      ${referrals}
    where
      ${answeredAt} > app.now() - interval '14 days'
      and r.state not in ('withdrawn', 'discarded', 'expired')
      and (
        c.case_manager_id = ${actorId}
        or r.created_by = ${actorId}
      )`,
  detail: ({ id }) => `
    (
      select
        json_build_object(
          'organisation', ${organisationJson('o')},
          'serviceCode', r.service_code,
          'state', r.state
        )
      from
        referral r
        join ${organisations} o on o.id = r.organisation_id
      where
        r.id = ${id}
    )`,
});

export const servicesToday = [referralAnswerDue, referralAnswered];

import { todayPart } from '../../../platform/parts/today-part.js';
import { caseInCare } from '../../beneficiaries/index.js';
import { organisationJson } from '../../partners/index.js';
import { cases } from '../../beneficiaries/published.js';
import { organisations } from '../../partners/published.js';

/** The left join keeps a lawyer's own referrals: a lawyer sees no case. */
const referrals = `referral r left join ${cases} c on c.id = r.case_id`;

/**
 * SQL condition: the partner did not answer by the last day. The nightly job expires such referrals, so they
 * stay listed until somebody sends a copy or marks them as dealt with.
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

/** SQL of the time of the partner's last step: the expression of the index `referral_answered`. */
const answeredAt = 'coalesce(r.ended_at, r.answered_at)';

/** Referrals that partners answered, delivered or ended without success in the last two weeks. */
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

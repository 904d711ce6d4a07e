import { referralStages } from '@gza/contract';
import { todayPart, type TodayLineRef } from '../../../platform/parts/today-part.js';
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

const referralDetail = ({ id }: TodayLineRef) => `
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
  )`;

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
  detail: referralDetail,
});

/** SQL list of the states in which a referral is in the partner's hands. */
const open = [...referralStages.awaiting, ...referralStages.underWay]
  .map((state) => `'${state}'`)
  .join(', ');

/** Open referrals to partners that were deactivated: nobody there can answer or deliver. */
const referralPartnerInactive = todayPart({
  kind: 'referralPartnerInactive',
  waiting: (actor) => `
    select
      r.id,
      r.beneficiary_id as person_id,
      coalesce(
        r.answer_due_on,
        (r.created_at at time zone app.zone())::date
      ) as due
    from
      ${referrals}
      join ${organisations} o on o.id = r.organisation_id
    where
      r.state in (${open})
      and not o.active
      and (
        ${caseInCare('c', actor)}
        or r.created_by = ${actor.actorId}
      )`,
  detail: referralDetail,
});

export const servicesToday = [referralAnswerDue, referralPartnerInactive, referralAnswered];

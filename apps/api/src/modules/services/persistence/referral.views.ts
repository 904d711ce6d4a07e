import { referralStages, type Dto } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import { listOf } from '../../../platform/db/keyset.js';
import { invalid } from '../../../platform/errors.js';
import { bureauJson, staffJson } from '../../workforce/index.js';
import { organisationJson } from '../../partners/index.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { organisations } from '../../partners/published.js';
import { bureaus } from '../../workforce/published.js';
import { planItemJson } from '../../plans/published.js';
import { people } from '../../beneficiaries/published.js';
import { staff } from '../../accounts/published.js';

const shared = `'id', r.id, 'state', r.state, 'organisation', ${organisationJson('p')}, 'serviceCode', r.service_code, 'request', r.request,
  'person', json_build_object('givenName', b.given_name, 'familyName', b.family_name, 'phone', b.phone), 'bureau', ${bureauJson('o')},
  'sentAt', app.instant(r.sent_at), 'answerDueOn', r.answer_due_on, 'answeredAt', app.instant(r.answered_at),
  'startedAt', app.instant(r.started_at), 'endedAt', app.instant(r.ended_at), 'rejectionReason', r.rejection_reason,
  'answerNote', r.answer_note, 'resultNote', r.result_note, 'deliveredOn', r.delivered_on, 'units', r.units, 'version', r.version`;

const base = `referral r join ${organisations} p on p.id = r.organisation_id join ${bureaus} o on o.id = r.bureau_id`;

/**
 * The record for staff and for partners: a partner's connection reads the person only through one function.
 */
const ofStaff = {
  name: 'referral',
  item: `
    json_build_object(
      ${shared},
      'organisationActive', p.active,
      'beneficiaryId', r.beneficiary_id,
      'caseId', r.case_id,
      'createdBy', ${staffJson('u')},
      'createdAt', app.instant(r.created_at),
      'withdrawalReason', r.withdrawal_reason,
      'withdrawalCause', r.withdrawal_cause,
      'copiedFromId', r.copied_from_id,
      'followedUpAt', app.instant(r.followed_up_at),
      'followUpNote', r.follow_up_note,
      'planItem', ${planItemJson('r.plan_item_id')}
    )`,
  from: `${base} join ${people} b on b.id = r.beneficiary_id left join ${staff} u on u.id = r.created_by`,
};
const ofPartner = {
  name: 'referral-of-partner',
  item: `json_build_object(${shared})`,
  from: `${base} cross join lateral app.referred_person(r.id) b`,
};

const isPartner = ({ role }: Pick<Actor, 'role'>) =>
  role === 'partnerUser' || role === 'partnerClient';

const oneOf = ({ name, item, from }: typeof ofStaff) =>
  viewStatement({
    name,
    params: ['uuid'],
    text: `
      select
        ${item}::text as body,
        r.version,
        array[r.beneficiary_id] as subjects
      from
        ${from}
      where
        r.id = $1`,
  });
const viewOfStaff = oneOf(ofStaff);
const viewOfPartner = oneOf(ofPartner);

export const referralView = (id: string, actor: Actor) =>
  isPartner(actor) ? viewOfPartner(id) : viewOfStaff(id);

/** View of a referral just sent; its audit entry names the partner to whom it was disclosed. */
export const sentReferralView = viewStatement({
  name: 'referral-sent',
  params: ['uuid'],
  text: `
    select
      ${ofStaff.item}::text as body,
      r.version,
      array[r.beneficiary_id] as subjects,
      r.organisation_id as recipient
    from
      ${ofStaff.from}
    where
      r.id = $1`,
});

/**
 * Referrals, newest first; those that await an answer, by its last day. A partner cannot filter by fields
 * that it does not see.
 */
export const referralList = listOf(
  (query: Dto<'ReferralListQuery'>, actor: Pick<Actor, 'id' | 'role'>) => {
    const partner = isPartner(actor);
    const hidden = (['organisationId', 'beneficiaryId', 'mine'] as const).filter((f) => query[f]);
    if (partner && hidden.length > 0)
      throw invalid(...hidden.map((f) => ({ pointer: `/${f}`, code: 'notApplicable' as const })));
    const { name, item, from } = partner ? ofPartner : ofStaff;
    const { stage } = query;
    // The states are literals and not parameters, so that the index of unanswered referrals applies.
    const states = stage && referralStages[stage].map((state) => `'${state}'`).join(', ');
    return {
      name: `${name}s ${stage ?? 'all'}`,
      item,
      from,
      where: states ? [`r.state in (${states})`] : [],
      filters: [
        ['r.state = $', query.state],
        ['r.service_code = $', query.serviceCode],
        ['r.created_by = $', query.mine ? actor.id : undefined],
        ['r.organisation_id = $', query.organisationId],
        ['r.beneficiary_id = $', query.beneficiaryId],
      ],
      sort:
        stage === 'awaiting'
          ? { by: 'r.answer_due_on', type: 'date' }
          : { by: partner ? 'r.sent_at' : 'r.created_at', type: 'timestamptz', descending: true },
      id: 'r.id',
      subject: 'r.beneficiary_id',
      page: query,
    };
  },
  () => {
    const staff = { id: null, role: 'socialWorker' } as const;
    const filters = {
      state: 'sent',
      serviceCode: '',
      organisationId: '',
      beneficiaryId: '',
    } as const;
    return [
      [{ ...filters, mine: true }, staff],
      [{ stage: 'awaiting' as const }, staff],
      [{ stage: 'awaiting' as const }, { id: null, role: 'partnerUser' as const }],
    ];
  },
);

/**
 * View of disclosures of a person's data: the recipient and the content of each referral, and the reads
 * counted by the audit.
 */
export const disclosuresOf = viewStatement({
  name: 'disclosures',
  params: ['uuid'],
  text: `
    with
      told as (
        select
          'referralSent' as kind,
          sent_at as at,
          organisation_id,
          id as referral_id,
          json_build_array('givenName', 'familyName', 'serviceCode', 'request') as fields,
          1 as times
        from
          referral
        where
          beneficiary_id = $1
          and sent_at is not null
        union all
        select
          'contactShared', answered_at,
          organisation_id,
          id,
          json_build_array('phone'),
          1
        from
          referral
        where
          beneficiary_id = $1
          and answered_at is not null
          and rejection_reason is null
        union all
        select
          'consulted', c.last_at,
          c.organisation_id,
          null,
          json_build_array(),
          c.times
        from
          app.partner_consultations($1) c
      )
    select
      json_build_object(
        'items', coalesce(
          (
            select
              json_agg(
                json_build_object(
                  'kind', t.kind,
                  'at', app.instant(t.at),
                  'organisation', ${organisationJson('p')},
                  'referralId', t.referral_id,
                  'fields', t.fields,
                  'times', t.times
                )
                order by
                  t.at desc,
                  t.kind
              )
            from
              told t
              join ${organisations} p on p.id = t.organisation_id
          ),
          '[]'
        )
      )::text as body,
      array[b.id] as subjects
    from
      ${people} b
    where
      b.id = $1`,
});

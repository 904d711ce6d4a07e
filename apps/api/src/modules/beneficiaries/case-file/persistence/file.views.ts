import { scansJson } from './scan.views.js';
import { staffJson } from '../../../workforce/index.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { staff } from '../../../accounts/published.js';
import { planGoalJson } from '../../../plans/published.js';

interface PartOfFile {
  readonly name: string;
  /** One item as JSON, over the aliases of `from`. */
  readonly item: string;
  /** Table, as `t`, with its joins. */
  readonly from: string;
  readonly order: string;
  /** Whether the record has its own version. */
  readonly versioned?: boolean;
}

const oneOf = ({ name, item, from, versioned = true }: PartOfFile) =>
  viewStatement({
    name,
    params: ['uuid'],
    text: `
      select
        ${item}::text as body,
        ${versioned ? 't.version' : 'null::int as version'},
        array[t.beneficiary_id] as subjects
      from
        ${from}
      where
        t.id = $1`,
  });

/** Returns every record of one kind of a person. Throws `not-found` when the person is not visible. */
const allOf = ({ name, item, from, order }: PartOfFile) =>
  viewStatement({
    name: `${name}-of-person`,
    params: ['uuid'],
    text: `
      select
        json_build_object(
          'items', coalesce(
            (
              select
                json_agg(
                  ${item}
                  order by
                    ${order}
                )
              from
                ${from}
              where
                t.beneficiary_id = b.id
            ),
            '[]'
          )
        )::text as body,
        array[b.id] as subjects
      from
        beneficiary b
      where
        b.id = $1`,
  });

/** Partners that the consent for every partner `t` does not cover. */
const excluded = `
  (
    select
      coalesce(json_agg(distinct w.organisation_id), '[]')
    from
      consent w
    where
      t.organisation_id is null
      and w.beneficiary_id = t.beneficiary_id
      and w.purpose = t.purpose
      and w.organisation_id is not null
      and app.consent_excludes(t, w.organisation_id)
      and not app.shares_with(t.beneficiary_id, w.organisation_id)
  )`;

const consent: PartOfFile = {
  name: 'consent',
  item: `
    json_build_object(
      'id', t.id,
      'beneficiaryId', t.beneficiary_id,
      'caseId', t.case_id,
      'purpose', t.purpose,
      'organisationId', t.organisation_id,
      'exceptOrganisationIds', ${excluded},
      'givenOn', t.given_on,
      'validUntil', t.valid_until,
      'givenBy', t.given_by,
      'personView', t.person_view,
      'note', t.note,
      'recordedBy', ${staffJson('u')},
      'withdrawnAt', app.instant(t.withdrawn_at),
      'withdrawalNote', t.withdrawal_note,
      'lapsedAt', app.instant(t.lapsed_at),
      'lapse', t.lapse,
      'scans', ${scansJson('consent_id', 't.id')},
      'createdAt', app.instant(t.created_at),
      'version', t.version
    )`,
  from: `consent t left join ${staff} u on u.id = t.recorded_by`,
  order: 't.given_on desc, t.id desc',
};

export const consentView = oneOf(consent);

export const consentsOf = allOf(consent);

/** View of a consent just withdrawn, with the consents to the same purpose that remain in force. */
export const withdrawnConsentView = viewStatement({
  name: 'consent-withdrawn',
  params: ['uuid'],
  text: `
    with
      file as (
        select
          t.id,
          t.version,
          t.beneficiary_id,
          t.given_on,
          app.consent_in_force(t) as in_force,
          ${consent.item}::jsonb as body
        from
          ${consent.from}
          join consent c on c.beneficiary_id = t.beneficiary_id
          and c.purpose = t.purpose
        where
          c.id = $1
      )
    select
      (
        w.body || jsonb_build_object(
          'stillInForce', coalesce(
            (
              select
                jsonb_agg(
                  f.body
                  order by
                    f.given_on desc,
                    f.id desc
                )
              from
                file f
              where
                f.in_force
            ),
            '[]'
          )
        )
      )::text as body,
      w.version,
      array[w.beneficiary_id] as subjects
    from
      file w
    where
      w.id = $1`,
});

const legalBasis: PartOfFile = {
  name: 'legal-basis',
  item: `
    json_build_object(
      'id', t.id,
      'beneficiaryId', t.beneficiary_id,
      'caseId', t.case_id,
      'kind', t.kind,
      'issuedBy', t.issued_by,
      'actNumber', t.act_number,
      'actDate', t.act_date,
      'article', t.article,
      'startsOn', t.starts_on,
      'endsOn', t.ends_on,
      'mandatoryObligations', t.mandatory_obligations,
      'juvenileRules', t.juvenile_rules,
      'createdAt', app.instant(t.created_at),
      'version', t.version
    )`,
  from: 'legal_basis t',
  order: 't.starts_on desc, t.id desc',
};

export const legalBasisView = oneOf(legalBasis);

export const legalBasesOf = allOf(legalBasis);

const outcome: PartOfFile = {
  name: 'outcome',
  item: `
    json_build_object(
      'id', t.id,
      'beneficiaryId', t.beneficiary_id,
      'caseId', t.case_id,
      'kind', t.kind,
      'status', t.status,
      'occurredOn', t.occurred_on,
      'convictedOn', t.convicted_on,
      'source', t.source,
      'detail', t.detail,
      'goal', ${planGoalJson('t.goal_id')},
      'enteredInErrorAt', app.instant(t.entered_in_error_at),
      'errorReason', t.error_reason,
      'createdAt', app.instant(t.created_at),
      'version', t.version
    )`,
  from: 'outcome_record t',
  order: 't.occurred_on desc, t.id desc',
};

export const outcomeView = oneOf(outcome);

export const outcomesOf = allOf(outcome);

const supportPerson: PartOfFile = {
  name: 'support-person',
  item: `
    json_build_object(
      'id', t.id,
      'beneficiaryId', t.beneficiary_id,
      'kind', t.kind,
      'name', t.name,
      'relation', t.relation,
      'phone', t.phone,
      'address', t.address,
      'mayBeContacted', t.may_be_contacted,
      'legalRepresentative', t.legal_representative,
      'note', t.note,
      'endedOn', t.ended_on,
      'createdAt', app.instant(t.created_at),
      'version', t.version
    )`,
  from: 'support_person t',
  // Support persons of the present come first.
  order: 't.ended_on desc nulls first, t.id',
};

export const supportPersonView = oneOf(supportPerson);

export const supportNetworkOf = allOf(supportPerson);

import type { ConsentPurpose } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

/** Summary of a valid consent. */
export interface ConsentSummary {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  /** Partner of the consent; null covers every partner. */
  readonly organisationId: string | null;
  readonly givenOn: string;
}

export interface ConsentWanted {
  readonly purpose: ConsentPurpose;
  /** Partner with whom data are to be shared. */
  readonly organisationId?: string;
}

const validConsentStatement = statement({
  name: 'consent-valid',
  params: ['uuid', 'text', 'uuid'],
  row: {
    id: 'uuid',
    purpose: narrow<ConsentPurpose>('text'),
    organisationId: 'uuid | null',
    givenOn: 'date',
  },
  text: `
    select
      id,
      purpose,
      organisation_id as "organisationId",
      given_on as "givenOn"
    from
      consent c
    where
      beneficiary_id = $1
      and purpose = $2
      and app.consent_in_force(c)
      and (
        organisation_id = $3
        or (
          organisation_id is null
          and (
            $3 is null
            or not app.consent_excludes(c, $3)
          )
        )
      )
    order by
      given_on desc,
      id desc
    limit
      1`,
});

/**
 * Returns the newest consent to a purpose that is in force, if there is one. A partner is covered by its own
 * consent, or by one that names no partner unless the person has since withdrawn the consent for this partner.
 */
export const findValidConsent = (
  tx: Tx,
  beneficiaryId: string,
  { purpose, organisationId }: ConsentWanted,
): Promise<ConsentSummary | undefined> =>
  tx.row(validConsentStatement(beneficiaryId, purpose, organisationId ?? null));

/** Statement: the consents with the same purpose and partner that were neither withdrawn nor have lapsed. */
export const equalConsents = statement({
  name: 'consents-equal',
  params: ['uuid', 'text', 'uuid'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      consent
    where
      beneficiary_id = $1
      and purpose = $2
      and organisation_id is not distinct from $3
      and withdrawn_at is null
      and lapsed_at is null`,
});

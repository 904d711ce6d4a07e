import { consentPurposes, type ConsentPurpose, type Dto } from '@gza/contract';
import { isInForce } from '../../domain/consents.js';

/** Whether the support person is active now. */
export const isActiveSupport = ({ endedOn }: Pick<Dto<'SupportPerson'>, 'endedOn'>): boolean =>
  endedOn === null;

/** Purposes of the consents in force, each once, in the order of the contract. */
export const validConsentPurposes = (
  consents: readonly Pick<
    Dto<'Consent'>,
    'purpose' | 'withdrawnAt' | 'lapsedAt' | 'givenOn' | 'validUntil'
  >[],
  today: string,
): ConsentPurpose[] =>
  consentPurposes.filter((purpose) =>
    consents.some((consent) => consent.purpose === purpose && isInForce(consent, today)),
  );

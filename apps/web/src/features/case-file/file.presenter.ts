import { consentPurposes, type ConsentPurpose, type Dto } from '@gza/contract';

/** Whether the support person is active now. */
export const isActiveSupport = ({ endedOn }: Pick<Dto<'SupportPerson'>, 'endedOn'>): boolean =>
  endedOn === null;

/** Purposes of the consents that are not withdrawn, each once, in the order of the contract. */
export const validConsentPurposes = (
  consents: readonly Pick<Dto<'Consent'>, 'purpose' | 'withdrawnAt'>[],
): ConsentPurpose[] =>
  consentPurposes.filter((purpose) =>
    consents.some((consent) => consent.purpose === purpose && consent.withdrawnAt === null),
  );

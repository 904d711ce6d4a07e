import { consentPurposes, type ConsentPurpose, type Dto } from '@gza/contract';

/** Whether somebody of the support network stands by now. */
export const isActiveSupport = ({ endedOn }: Pick<Dto<'SupportPerson'>, 'endedOn'>): boolean =>
  endedOn === null;

/** What the person has agreed to and not taken back, each once, in the order of the contract. */
export const validConsentPurposes = (
  consents: readonly Pick<Dto<'Consent'>, 'purpose' | 'withdrawnAt'>[],
): ConsentPurpose[] =>
  consentPurposes.filter((purpose) =>
    consents.some((consent) => consent.purpose === purpose && consent.withdrawnAt === null),
  );

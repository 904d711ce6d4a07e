import { isMinorOn, type ConsentGiver, type ConsentPurpose } from '@gza/contract';
import type { FieldError } from '../../../platform/errors.js';

export interface ConsentClaim {
  readonly purpose: ConsentPurpose;
  readonly organisationId?: string | undefined;
  readonly givenOn: string;
  readonly givenBy: ConsentGiver;
  readonly personView?: string | undefined;
}

/**
 * Lists the errors of a consent (domain.md 2.5). The legal representative signs a minor's consent, with the
 * minor's own view.
 */
export function consentErrors(claim: ConsentClaim, birthDate: string | null): FieldError[] {
  const errors: FieldError[] = [];
  if (claim.organisationId && claim.purpose !== 'partnerSharing')
    errors.push({ pointer: '/organisationId', code: 'notApplicable' });
  if (isMinorOn(birthDate, claim.givenOn) && claim.givenBy === 'person')
    errors.push({
      pointer: '/givenBy',
      code: 'oneOf',
      params: { allowed: ['legalRepresentative'] },
    });
  if (claim.givenBy === 'legalRepresentative' && !claim.personView)
    errors.push({ pointer: '/personView', code: 'required' });
  return errors;
}

/** Returns whether a new consent lasts longer than an equal one in force, and so replaces it. */
export const lastsLonger = (next: string | null, present: string | null): boolean =>
  present !== null && (next === null || next > present);

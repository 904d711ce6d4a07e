/** Closed sets of codes of this module, free of validators so that the portal can show them. */
import type { Role } from '../kernel/roles.js';

/** Forms in which a service of the catalogue is delivered. */
export const serviceKinds = [
  'issuance',
  'consultation',
  'navigation',
  'education',
  'event',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Cards that the Department issues, each by its service of the catalogue. */
export const cardKinds = ['idCard', 'transportCard'] as const;
export type CardKind = (typeof cardKinds)[number];
export const cardServices = {
  idCard: 'id-card',
  transportCard: 'transport-card',
} as const satisfies Record<CardKind, string>;

/** Services to which a role is confined, in referrals and deliveries; other roles have all. */
export const servicesOfRole: Readonly<Partial<Record<Role, readonly string[]>>> = {
  lawyer: ['legal-assistance'],
};

/** Recipients of a service. */
export const serviceRecipients = ['person', 'familyMember'] as const;
export type ServiceRecipient = (typeof serviceRecipients)[number];

/**
 * Sources of the record of a delivered service: staff wrote it, a partner delivered a referral, a card was
 * handed over.
 */
export const deliverySources = ['staff', 'referral', 'card'] as const;
export type DeliverySource = (typeof deliverySources)[number];

export const referralRejectionReasons = [
  'noCapacity',
  'notEligible',
  'otherRegion',
  'notOffered',
  'other',
] as const;
export type ReferralRejectionReason = (typeof referralRejectionReasons)[number];

/**
 * Ways in which a person's data reached a partner: with a referral, by its acceptance, or when the partner
 * read it.
 */
export const disclosureKinds = ['referralSent', 'contactShared', 'consulted'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];
export const disclosedFields = [
  'givenName',
  'familyName',
  'phone',
  'serviceCode',
  'request',
] as const;
export type DisclosedField = (typeof disclosedFields)[number];

/** Whether the person came on a day of a referred service. */
export const visitMarks = ['attended', 'missed'] as const;
export type VisitMark = (typeof visitMarks)[number];

/** Sexes that an offer may be limited to; without one it is for everybody. */
export const offerSexes = ['female', 'male'] as const;
export type OfferSex = (typeof offerSexes)[number];

/** Causes of the withdrawal of a referral. */
export const referralWithdrawalCauses = ['sender', 'consent', 'caseClosed'] as const;
export type ReferralWithdrawalCause = (typeof referralWithdrawalCauses)[number];

/** Closed sets of codes of this module, free of validators so that the portal can show them. */
import type { Role } from '../kernel/roles.js';

/** How a service of the catalogue is given. */
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

/** Who got a service. */
export const serviceRecipients = ['person', 'familyMember'] as const;
export type ServiceRecipient = (typeof serviceRecipients)[number];

/** Where the record of a delivered service comes from: staff wrote it, a partner delivered a referral, a card was handed over. */
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

/** How data of a person reached a partner: with a referral, by its acceptance, or by looking at it. */
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

/** Whether somebody came to a day of a referred service. */
export const visitMarks = ['attended', 'missed'] as const;
export type VisitMark = (typeof visitMarks)[number];

/** Sexes that an offer may be limited to; without one it is for everybody. */
export const offerSexes = ['female', 'male'] as const;
export type OfferSex = (typeof offerSexes)[number];

/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Needs: the nine factors of the Georgian method, as the instrument `bps-rnr` names them (domain.md 3.2). */
export const planNeeds = [
  'criminalCareer',
  'livingConditions',
  'educationProfession',
  'economicStatus',
  'relationsLifestyle',
  'dependences',
  'healthEmotional',
  'mentalityBehaviour',
  'valuesAttitudes',
] as const;
export type PlanNeed = (typeof planNeeds)[number];

/** Needs hidden from officers, unless a mandatory item answers them (the wall, domain.md 2.5 and 2.6). */
export const walledNeeds = [
  'dependences',
  'healthEmotional',
] as const satisfies readonly PlanNeed[];
/** Area whose voluntary items officers do not see. */
export const walledArea = 'addictions';

export const planItemKinds = ['programme', 'service', 'action'] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** Forms of delivery of an item: alone, in a group, or without meetings. */
export const planDeliveries = ['individual', 'group', 'none'] as const;
export type PlanDelivery = (typeof planDeliveries)[number];

/** Parties that may sign a plan. */
export const planSigners = ['person', 'officer', 'caseManager', 'legalRepresentative'] as const;
export type PlanSigner = (typeof planSigners)[number];

export const signatureMethods = ['paper', 'onScreen', 'electronic'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** Results of a review; the fourth, `superseded`, is caused by the next version. */
export const reviewOutcomes = ['active', 'completed', 'terminated'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** Parts that a submitted plan may lack. */
export const planGaps = ['goals', 'items', 'personView'] as const;
export type PlanGap = (typeof planGaps)[number];

/** Records that serve an item of a plan and have states of their own: the item follows them. */
export const planItemServers = ['enrolment', 'referral'] as const;
export type PlanItemServer = (typeof planItemServers)[number];
/** Records that move an item: what serves it, and a service that the Department delivered itself. */
export const planItemMovers = [...planItemServers, 'delivery'] as const;
export type PlanItemMoverKind = (typeof planItemMovers)[number];

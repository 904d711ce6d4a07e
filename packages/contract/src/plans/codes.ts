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

/** Needs that officers do not learn of, unless a mandatory item answers them (the wall, domain.md 2.5 and 2.6). */
export const walledNeeds = [
  'dependences',
  'healthEmotional',
] as const satisfies readonly PlanNeed[];
/** Area whose voluntary items officers do not see. */
export const walledArea = 'addictions';

export const planItemKinds = ['programme', 'service', 'action'] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

/** Whether an item is done alone, in a group, or needs no meetings. */
export const planDeliveries = ['individual', 'group', 'none'] as const;
export type PlanDelivery = (typeof planDeliveries)[number];

/** Whose signature stands under a plan. */
export const planSigners = ['person', 'officer', 'caseManager', 'legalRepresentative'] as const;
export type PlanSigner = (typeof planSigners)[number];

export const signatureMethods = ['paper', 'onScreen', 'electronic'] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** What a review can end with; the fourth end, `superseded`, is brought about by the next version. */
export const reviewOutcomes = ['active', 'completed', 'terminated'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** What a plan may lack when it is submitted. */
export const planGaps = ['goals', 'items', 'personView'] as const;
export type PlanGap = (typeof planGaps)[number];

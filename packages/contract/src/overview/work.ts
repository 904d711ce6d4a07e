/** What somebody holds and can hand to a colleague: a case, a session with one person, a group. */
export const workKinds = ['case', 'session', 'group'] as const;
export type WorkKind = (typeof workKinds)[number];

/** What goes on with its case, whoever manages it: it has no holder of its own. */
export const followingKinds = [
  'assessmentDraft',
  'assessmentToApprove',
  'planDraft',
  'planInPreparation',
] as const;
export type FollowingKind = (typeof followingKinds)[number];

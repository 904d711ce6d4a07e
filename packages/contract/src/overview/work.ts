/**
 * What somebody holds and can hand to a colleague: a case, a session with one person, an appointment, a task, a group, the
 * items of a plan.
 */
export const workKinds = ['case', 'session', 'appointment', 'task', 'group', 'plan'] as const;
export type WorkKind = (typeof workKinds)[number];

/** What waits and is counted for each member of staff, as lines of Today. */
export const waitingWorkLists = ['overdue', 'toApprove'] as const;
export type WaitingWorkList = (typeof waitingWorkLists)[number];

/** What goes on with its case, whoever manages it: it has no holder of its own. */
export const followingKinds = [
  'assessmentDraft',
  'assessmentToApprove',
  'planDraft',
  'planInPreparation',
] as const;
export type FollowingKind = (typeof followingKinds)[number];

/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** What can be late: domain.md, section 2.5. */
export const overdueKinds = [
  'firstContact',
  'assessment',
  'reassessment',
  'planReview',
  'referralAnswer',
] as const;
export type OverdueKind = (typeof overdueKinds)[number];

export const approvalKinds = ['assessment', 'plan', 'closure'] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

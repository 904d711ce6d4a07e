import type { Permission } from '../kernel/permission.js';

/**
 * What a case needs before the work follows its plan, in the order of the road (domain.md, section 5), each with
 * the permission to know how far it is.
 */
export const checklistItems = {
  caseManager: 'case.read',
  firstContact: 'note.read',
  consent: 'consent.read',
  legalBasis: 'caseFile.read',
  identityCard: 'caseFile.read',
  assessment: 'assessment.read',
  plan: 'plan.read',
} as const satisfies Record<string, Permission>;
export type ChecklistItemName = keyof typeof checklistItems;
export const checklistItemNames = Object.keys(checklistItems) as ChecklistItemName[];

/** `underWay`: begun and waiting for more, such as an approval; `detail` says for what. */
export const checklistStates = ['open', 'underWay', 'done'] as const;
export type ChecklistState = (typeof checklistStates)[number];

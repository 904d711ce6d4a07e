import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseReaders, caseworkers } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

const author = ['socialWorker'] as const;

export const plansPermissions = {
  'plan.read': caseReaders,
  'plan.write': author,
  'plan.approve': management,
  'plan.sign': [...author, 'probationOfficer'],
  'plan.signAsOfficer': ['probationOfficer'],
  'plan.carryOut': [...author, ...management],
  'planItem.write': [...caseworkers, 'probationOfficer'],
  'planItem.writeVoluntary': caseworkers,
} as const satisfies PermissionTable;

export const plansPermissionSummaries: PermissionSummaries<typeof plansPermissions> = {
  'plan.read': 'Read plans, their versions and what they answer.',
  'plan.write':
    'Write a plan and its goals, submit, discard or reopen it, and make its next version.',
  'plan.approve': 'Approve a plan or return it to its author.',
  'plan.sign':
    'Sign a plan, and record the signatures of the person and of the legal representative.',
  'plan.signAsOfficer':
    'Sign a mandatory plan as its officer; the signatures of a voluntary plan are gathered by others.',
  'plan.carryOut': 'Put a signed plan into force, review it, complete or terminate it.',
  'planItem.write': 'Add mandatory items to a plan, change them and record what became of them.',
  'planItem.writeVoluntary': 'The same for items that are not mandatory.',
};

import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

const staffOfBureaus = [...caseworkers, 'lawyer', 'facilitator', 'probationOfficer'] as const;

export const staffAbsencesPermissions = {
  'staffAbsence.read': [...staffOfBureaus, ...management],
  'staffAbsence.record': [...staffOfBureaus, ...management],
  'staffAbsence.manage': management,
  'staffAbsence.deputise': [...staffOfBureaus, 'supervisor'],
} as const satisfies PermissionTable;

export const staffAbsencesPermissionSummaries: PermissionSummaries<
  typeof staffAbsencesPermissions
> = {
  'staffAbsence.read': 'Read who of the bureau is absent, and who stands in.',
  'staffAbsence.record': 'Record the own absence with a deputy, change and cancel it.',
  'staffAbsence.manage':
    'Record, change and cancel absences of colleagues, and open the day of an absent colleague.',
  'staffAbsence.deputise':
    'Be absent and stand in for colleagues, and be told of absent colleagues on Today.',
};

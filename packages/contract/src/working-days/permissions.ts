import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { userRoles } from '../kernel/roles.js';

export const workingDaysPermissions = {
  'workingDays.read': userRoles,
  'dayOffDecree.manage': ['administrator'],
  'publicHoliday.manage': ['administrator'],
} as const satisfies PermissionTable;

export const workingDaysPermissionSummaries: PermissionSummaries<typeof workingDaysPermissions> = {
  'workingDays.read': 'Read public holidays and decrees on days off.',
  'dayOffDecree.manage': 'Record decrees on days off, correct and remove them.',
  'publicHoliday.manage': 'Record public holidays of the agency, rename and remove them.',
};

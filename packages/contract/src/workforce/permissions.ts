import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { roles, staffRoles } from '../kernel/roles.js';

export const workforcePermissions = {
  'bureau.read': roles,
  'bureau.manage': ['administrator'],
  'staff.read': staffRoles,
} as const satisfies PermissionTable;

export const workforcePermissionSummaries: PermissionSummaries<typeof workforcePermissions> = {
  'bureau.read': 'Read regions and bureaus.',
  'bureau.manage': 'Add bureaus, and change them.',
  'staff.read': 'Read the staff of the own bureau, with the number of cases that each manages.',
};

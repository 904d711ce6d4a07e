import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { roles, staffRoles } from '../kernel/roles.js';

export const workforcePermissions = {
  'bureau.read': roles,
  'region.manage': ['administrator'],
  'bureau.manage': ['administrator'],
  'establishment.manage': ['administrator'],
  'staff.read': staffRoles,
} as const satisfies PermissionTable;

export const workforcePermissionSummaries: PermissionSummaries<typeof workforcePermissions> = {
  'bureau.read': 'Read regions, bureaus and establishments.',
  'region.manage': 'Add regions, change and end them.',
  'bureau.manage': 'Add bureaus, change, deactivate and remove them.',
  'establishment.manage': 'Add penitentiary establishments, change and end them.',
  'staff.read': 'Read the staff of the own bureau, with the number of cases that each manages.',
};

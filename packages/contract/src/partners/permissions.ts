import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { staffRoles } from '../kernel/roles.js';

export const partnersPermissions = {
  'organisation.read': staffRoles,
  'organisation.manage': ['administrator'],
} as const satisfies PermissionTable;

export const partnersPermissionSummaries: PermissionSummaries<typeof partnersPermissions> = {
  'organisation.read': 'Read partner organisations.',
  'organisation.manage': 'Add partner organisations, and change them.',
};

import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';

export const accountsPermissions = {
  'user.manage': ['administrator'],
  'user.notice': ['supervisor', 'head'],
  'apiClient.manage': ['administrator'],
  'audit.read': ['administrator', 'head'],
} as const satisfies PermissionTable;

export const accountsPermissionSummaries: PermissionSummaries<typeof accountsPermissions> = {
  'user.manage': 'Create accounts, change them, and invite their owners to set a password.',
  'user.notice': 'See on Today that an invitation to set a password was used.',
  'apiClient.manage': 'Register programs of partners and of reporting, and give them secrets.',
  'audit.read': 'Read who saw or changed what, and when.',
};

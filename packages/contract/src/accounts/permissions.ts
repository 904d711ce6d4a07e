import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';

export const accountsPermissions = {
  'user.manage': ['administrator'],
  'apiClient.manage': ['administrator'],
  'audit.read': ['administrator', 'head'],
} as const satisfies PermissionTable;

export const accountsPermissionSummaries: PermissionSummaries<typeof accountsPermissions> = {
  'user.manage': 'Create accounts, change them, and hand over a first password.',
  'apiClient.manage': 'Register programs of partners and of reporting, and give them secrets.',
  'audit.read': 'Read who saw or changed what, and when.',
};

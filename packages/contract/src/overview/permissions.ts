import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { staffOnCases } from '../kernel/role-groups.js';

export const overviewPermissions = {
  'today.read': staffOnCases,
} as const satisfies PermissionTable;

export const overviewPermissionSummaries: PermissionSummaries<typeof overviewPermissions> = {
  'today.read': 'Have a Today with the work of the day, safety alerts included.',
};

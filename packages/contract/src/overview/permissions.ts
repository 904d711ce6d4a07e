import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { staffOnCases } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

export const overviewPermissions = {
  'today.read': staffOnCases,
  'work.handOver': management,
} as const satisfies PermissionTable;

export const overviewPermissionSummaries: PermissionSummaries<typeof overviewPermissions> = {
  'today.read': 'Have a Today with the work of the day, safety alerts included.',
  'work.handOver':
    'See what each member of staff has to do, and hand cases, sessions and groups to colleagues.',
};

import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { userRoles } from '../kernel/roles.js';

export const platformPermissions = {
  'ownAccount.use': userRoles,
  'import.run': ['administrator', 'head'],
  'eventDelivery.manage': ['administrator'],
  'setting.read': userRoles,
  'setting.manage': ['administrator'],
} as const satisfies PermissionTable;

export const platformPermissionSummaries: PermissionSummaries<typeof platformPermissions> = {
  'ownAccount.use': 'See the own account and change the own password.',
  'import.run':
    'Import files, see what became of them, and undo them. Each type of file asks for a permission of its own: `beneficiary.import` or `user.manage`.',
  'eventDelivery.manage': 'See events that a handler failed on, and run them again.',
  'setting.read': 'Read the settings of the agency, such as the number of the hotline.',
  'setting.manage': 'Change the settings of the agency.',
};

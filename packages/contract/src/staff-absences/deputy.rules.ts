import type { Role } from '../kernel/roles.js';
import { hasPermission } from '../permissions.js';

/**
 * Whether somebody in one role can stand in for a colleague in another: in the same role, or where both work on cases.
 * What the deputy sees of the day of the colleague is limited by the deputy's own permissions.
 */
export const canDeputise = (deputy: Role, absent: Role): boolean =>
  hasPermission(deputy, 'staffAbsence.deputise') &&
  hasPermission(absent, 'staffAbsence.deputise') &&
  (deputy === absent || (hasPermission(deputy, 'task.hold') && hasPermission(absent, 'task.hold')));

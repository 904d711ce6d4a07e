import type { Role } from '../kernel/roles.js';
import { hasPermission } from '../permissions.js';

/** A member of staff, as far as it decides who does whose work. */
interface Member {
  readonly id: string;
  readonly role: Role;
  readonly bureauId: string | null;
}

/** Whether the absence of somebody can be recorded: of staff who work in a bureau. */
export const canBeAbsent = ({ role, bureauId }: Omit<Member, 'id'>): boolean =>
  bureauId !== null && hasPermission(role, 'staffAbsence.deputise');

const worksOnCases = ({ role }: Member): boolean => hasPermission(role, 'task.hold');

/**
 * Whether somebody can do the work of an absent colleague: another one of the same bureau, in the same role, or where both
 * work on cases. What the deputy sees of the day of the colleague is limited by the deputy's own permissions.
 */
export const canDeputise = (deputy: Member, absent: Member): boolean =>
  deputy.id !== absent.id &&
  deputy.bureauId === absent.bureauId &&
  canBeAbsent(deputy) &&
  canBeAbsent(absent) &&
  (deputy.role === absent.role || (worksOnCases(deputy) && worksOnCases(absent)));

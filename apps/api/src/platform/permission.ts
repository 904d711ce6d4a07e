import { hasPermission, type Permission } from '@gza/contract';
import type { Actor } from './actor.js';

/**
 * Whether the actor's role has a permission. Policies and commands ask for a right by its name; the role
 * itself is asked only for the rows that it reaches. The system has no permissions: life cycles let its
 * jobs take their edges, and no policy is asked about it.
 */
export const may = (actor: Pick<Actor, 'role'>, permission: Permission): boolean =>
  actor.role !== 'system' && hasPermission(actor.role, permission);

import {
  type AssignmentEnd,
  type CaseState,
  type UserRole,
  allowedEvents,
  caseMachine,
  hasPermission,
} from '@gza/contract';
import { ProblemError } from '../../../platform/errors.js';

/** Throws the error of a forbidden transition when the case is suspended or closed: nobody is met meanwhile. */
export function requireCaseUnderWay(state: CaseState, event: string): void {
  if (state === 'suspended' || state === 'closed')
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: allowedEvents(caseMachine, state),
    });
}

/** Throws the error of a forbidden transition when the case is closed: work on a case ends with it. */
export function requireOpenCase(state: CaseState, event: string): void {
  if (state === 'closed')
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: allowedEvents(caseMachine, state),
    });
}

/** A member of staff, as far as the rule of case managers goes. */
interface Worker {
  readonly active: boolean;
  readonly role: UserRole;
  readonly bureauId: string | null;
}

/**
 * Returns why a member of staff is no case manager in a bureau: they left, work in another bureau, or have a
 * role that carries no cases. Undefined when they can be one.
 */
export function whyNotManager(
  { active, role, bureauId }: Worker,
  bureauOfCase: string,
): Extract<AssignmentEnd, `manager${string}`> | undefined {
  if (!active) return 'managerLeft';
  if (!hasPermission(role, 'case.carry')) return 'managerRoleChanged';
  return bureauId === bureauOfCase ? undefined : 'managerMoved';
}

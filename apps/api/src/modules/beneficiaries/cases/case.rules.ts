import { type CaseState, allowedEvents, caseMachine } from '@gza/contract';
import { ProblemError } from '../../../platform/errors.js';

/** Throws the error of a forbidden transition when the case is closed: work on a case ends with it. */
export function requireOpenCase(state: CaseState, event: string): void {
  if (state === 'closed')
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: allowedEvents(caseMachine, state),
    });
}

import { type CaseState, allowedEvents, caseMachine } from '@gza/contract';
import { ProblemError } from '../../../platform/errors.js';

/** Work on a case ends with it: what is done on a closed case is refused like a forbidden transition. */
export function requireOpenCase(state: CaseState, event: string): void {
  if (state === 'closed')
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: allowedEvents(caseMachine, state),
    });
}

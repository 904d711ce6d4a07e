import { writtenDay } from '../../../platform/calendar/local-date.js';
import { type OutcomeKind, type OutcomeStatus, outcomeStatuses } from '@gza/contract';
import type { FieldError } from '../../../platform/errors.js';

export interface OutcomeClaim {
  readonly kind: OutcomeKind;
  readonly status: OutcomeStatus;
  readonly occurredOn: string;
  readonly convictedOn?: string | undefined;
}

/**
 * Lists the errors of an outcome: a status of another kind, a conviction for something other than an
 * offence.
 */
export function outcomeErrors(claim: OutcomeClaim): FieldError[] {
  const errors: FieldError[] = [];
  const allowed: readonly OutcomeStatus[] = outcomeStatuses[claim.kind];
  if (!allowed.includes(claim.status))
    errors.push({ pointer: '/status', code: 'oneOf', params: { allowed } });
  if (claim.convictedOn === undefined) return errors;
  if (claim.kind !== 'reoffence') errors.push({ pointer: '/convictedOn', code: 'notApplicable' });
  else if (claim.convictedOn < claim.occurredOn)
    errors.push({
      pointer: '/convictedOn',
      code: 'dateOrder',
      params: { other: writtenDay(claim.occurredOn) },
    });
  return errors;
}

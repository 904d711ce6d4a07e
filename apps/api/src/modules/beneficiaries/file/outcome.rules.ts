import { type OutcomeKind, type OutcomeStatus, outcomeStatuses } from '@gza/contract';
import type { FieldFault } from '../../../platform/errors.js';

export interface OutcomeClaim {
  readonly kind: OutcomeKind;
  readonly status: OutcomeStatus;
  readonly occurredOn: string;
  readonly convictedOn?: string | undefined;
}

/** What is wrong with an outcome: a status of another kind, a day to come, a conviction of something else than an offence. */
export function outcomeFaults(claim: OutcomeClaim, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  const allowed: readonly OutcomeStatus[] = outcomeStatuses[claim.kind];
  if (!allowed.includes(claim.status))
    faults.push({ pointer: '/status', code: 'oneOf', params: { allowed } });
  if (claim.occurredOn > today) faults.push({ pointer: '/occurredOn', code: 'dateInFuture' });
  if (claim.convictedOn === undefined) return faults;
  if (claim.kind !== 'reoffence') faults.push({ pointer: '/convictedOn', code: 'notApplicable' });
  else if (claim.convictedOn > today)
    faults.push({ pointer: '/convictedOn', code: 'dateInFuture' });
  else if (claim.convictedOn < claim.occurredOn)
    faults.push({ pointer: '/convictedOn', code: 'dateOrder', params: { other: 'occurredOn' } });
  return faults;
}

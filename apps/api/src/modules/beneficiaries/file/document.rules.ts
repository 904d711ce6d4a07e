import type { FieldFault } from '../../../platform/errors.js';

interface Dates {
  readonly issuedOn?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** What is wrong with the dates of a paper: issued on a day to come, or run out before it was issued. */
export function documentFaults({ issuedOn, validUntil }: Dates, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (issuedOn && issuedOn > today) faults.push({ pointer: '/issuedOn', code: 'dateInFuture' });
  if (issuedOn && validUntil && validUntil < issuedOn)
    faults.push({ pointer: '/validUntil', code: 'dateOrder', params: { other: 'issuedOn' } });
  return faults;
}

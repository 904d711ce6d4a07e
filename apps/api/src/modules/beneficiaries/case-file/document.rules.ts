import type { FieldError } from '../../../platform/errors.js';

interface Dates {
  readonly issuedOn?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** What is wrong with the dates of a paper: issued on a day to come, or run out before it was issued. */
export function documentErrors({ issuedOn, validUntil }: Dates, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (issuedOn && issuedOn > today) errors.push({ pointer: '/issuedOn', code: 'dateInFuture' });
  if (issuedOn && validUntil && validUntil < issuedOn)
    errors.push({ pointer: '/validUntil', code: 'dateOrder', params: { other: 'issuedOn' } });
  return errors;
}

import { writtenDay } from '../../../platform/calendar/local-date.js';
import type { FieldError } from '../../../platform/errors.js';

interface Dates {
  readonly issuedOn?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** Lists the errors in the dates of a document: it expired before it was issued. */
export function documentErrors({ issuedOn, validUntil }: Dates): FieldError[] {
  const errors: FieldError[] = [];
  if (issuedOn && validUntil && validUntil < issuedOn)
    errors.push({
      pointer: '/validUntil',
      code: 'dateOrder',
      params: { other: writtenDay(issuedOn) },
    });
  return errors;
}

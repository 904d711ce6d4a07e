import { hasForm } from '@gza/contract';
import { invalid, type FieldError } from '../../../platform/errors.js';
import { settings } from '../../../platform/settings/current-settings.js';

/** Returns the error of a personal number that does not have the form of the agency. */
export function personalNumberError(
  pointer: string,
  number: string | null | undefined,
): FieldError | undefined {
  const form = settings().personalNumberForm;
  return !number || hasForm(number, form)
    ? undefined
    : { pointer, code: 'personalNumber', params: { form } };
}

/** Rejects a personal number without the form of the agency. A stored one of before is left as it is. */
export function checkPersonalNumber(
  pointer: string,
  number: string | null | undefined,
  stored?: string | null,
): void {
  const error = number === stored ? undefined : personalNumberError(pointer, number);
  if (error) throw invalid(error);
}

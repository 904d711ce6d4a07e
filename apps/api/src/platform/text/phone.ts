import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { invalid } from '../errors.js';

/** Region of numbers without a country code, when the installation names none. */
export const defaultPhoneRegion = 'GE';

let region: CountryCode = defaultPhoneRegion;

/** Sets the region of the installation (`GZA_PHONE_REGION`); returns false for an unknown one. */
export function setPhoneRegion(code: string): boolean {
  if (!isSupportedCountry(code)) return false;
  region = code;
  return true;
}

export const phoneRegion = (): string => region;

/** Returns a phone number in E.164 (`+995599123456`), or null for a text that is no whole number. */
export function canonicalPhone(text: string): string | null {
  // `(+995) 599 …`: the library expects the plus first.
  const spelling = text.replace(/^\s*\(\s*\+/u, '+');
  const number = parsePhoneNumberFromString(spelling, { defaultCountry: region, extract: false });
  // An extension has no place in E.164.
  return number?.isValid() && !number.ext ? number.number : null;
}

/**
 * Returns the stored form of a phone number of a request. Refuses a text that is no number, unless the record
 * has it already: a number of before that could not be read stays until somebody corrects it.
 */
export function phoneOf(
  pointer: string,
  text: string | null | undefined,
  stored?: string | null,
): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const number = canonicalPhone(text);
  if (number !== null) return number;
  if (text === stored) return text;
  throw invalid({ pointer, code: 'phone' });
}

import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { invalid } from '../errors.js';
import { settings } from '../settings/current-settings.js';

/** Returns the region of numbers without a country code: a setting of the agency. */
export const phoneRegion = (): CountryCode => settings().phoneRegion as CountryCode;

/** Returns whether this is the code of a country whose numbers can be read. */
export const isPhoneRegion = (code: string): boolean => isSupportedCountry(code);

/** Returns a phone number in E.164 (`+995599123456`), or null for a text that is no whole number. */
export function canonicalPhone(text: string): string | null {
  // `(+995) 599 …`: the library expects the plus first.
  const spelling = text.replace(/^\s*\(\s*\+/u, '+');
  const number = parsePhoneNumberFromString(spelling, {
    defaultCountry: phoneRegion(),
    extract: false,
  });
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

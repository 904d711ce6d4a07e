import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Whether a stored number could be read: E.164 begins with `+`. */
export const isReadPhone = (number: string): boolean => number.startsWith('+');

/** A number as people write it: of the own region without the country code, others with it. */
export function shownPhone(number: string, region = 'GE'): string {
  const parsed = isReadPhone(number) ? parsePhoneNumberFromString(number) : undefined;
  if (!parsed) return number;
  const own = isSupportedCountry(region) && parsed.country === region;
  return own ? parsed.formatNational() : parsed.formatInternational();
}

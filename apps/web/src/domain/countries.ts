import { useTexts } from '../platform/i18n/use-texts.js';
import { countriesTexts } from './countries.texts.js';

const countryCodes = [
  'AM',
  'AZ',
  'BY',
  'GE',
  'IL',
  'IN',
  'IR',
  'KZ',
  'MD',
  'RU',
  'TR',
  'UA',
  'US',
  'UZ',
] as const;

/** The code of a known country in what was typed; the field takes a code or a name. */
export const countryCodeOf = (typed: string): (typeof countryCodes)[number] | undefined =>
  countryCodes.find((code) => code.toLowerCase() === typed.trim().toLowerCase());

/** The name of a country in the language of the reader; what is no known code stays as written. */
export function useCountryName(): (typed: string) => string {
  const t = useTexts(countriesTexts);
  return (typed) => {
    const code = countryCodeOf(typed);
    return code ? t(code) : typed;
  };
}

import type { Dto, ReadingLanguage, RiskLevel, Sex } from '@gza/contract';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';

type Person = Dto<'Beneficiary'>;

/** Whether a new region or level is a change, or corrects an entry that was wrong. */
export const entryKinds = ['change', 'correction'] as const;

/** An entry that was known becomes another one: the form asks which of the two it is. */
export const replacesEntry = (before: string | null, now: string): boolean =>
  before !== null && before !== now;

const correctionOf = (kind: string, before: string | null, now: string): true | undefined =>
  kind === 'correction' && replacesEntry(before, now) ? true : undefined;

export interface ChangePersonValues {
  familyName: string;
  givenName: string;
  personalNumber: string;
  birthDate: string;
  sex: string;
  citizenship: string;
  phone: string;
  address: string;
  regionCode: string;
  readingLanguage: string;
  correction: string;
  releaseDate: string;
}
export const personValues = (person: Person): ChangePersonValues => ({
  familyName: person.familyName,
  givenName: person.givenName,
  personalNumber: person.personalNumber ?? '',
  birthDate: person.birthDate ?? '',
  sex: person.sex,
  citizenship: person.citizenship ?? '',
  phone: person.phone ?? '',
  address: person.address ?? '',
  regionCode: person.regionCode ?? '',
  readingLanguage: person.readingLanguage ?? '',
  correction: 'change',
  releaseDate: person.releaseDate ?? '',
});

const orNull = (text: string): string | null => blankToUndefined(text) ?? null;

/**
 * The body of a change. An emptied field is cleared; a name that was never known is left out until the user
 * types one.
 */
export const personChange = (
  values: ChangePersonValues,
  person: Person,
): Dto<'ChangeBeneficiaryBody'> => ({
  familyName: blankToUndefined(values.familyName),
  givenName: blankToUndefined(values.givenName),
  personalNumber: orNull(values.personalNumber),
  birthDate: orNull(values.birthDate),
  sex: values.sex as Sex,
  citizenship: orNull(values.citizenship),
  phone: orNull(values.phone),
  address: orNull(values.address),
  regionCode: orNull(values.regionCode),
  readingLanguage: orNull(values.readingLanguage) as ReadingLanguage | null,
  correction: correctionOf(values.correction, person.regionCode, values.regionCode),
  releaseDate: orNull(values.releaseDate),
});

export interface RiskValues {
  riskLevel: string;
  correction: string;
}
export const riskValues = ({ riskLevel }: Person): RiskValues => ({
  riskLevel: riskLevel ?? '',
  correction: 'change',
});
export const riskChange = (
  { riskLevel, correction }: RiskValues,
  person: Person,
): Dto<'ChangeBeneficiaryBody'> => ({
  riskLevel: (blankToUndefined(riskLevel) as RiskLevel | undefined) ?? null,
  correction: correctionOf(correction, person.riskLevel, riskLevel),
});

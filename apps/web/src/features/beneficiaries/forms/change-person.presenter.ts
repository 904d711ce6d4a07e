import type { Dto, RiskLevel, Sex } from '@gza/contract';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';

type Person = Dto<'Beneficiary'>;

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
  releaseDate: person.releaseDate ?? '',
});

const orNull = (text: string): string | null => blankToUndefined(text) ?? null;

/**
 * The body of a change. An emptied field is cleared; a name that was never known is left out until the user
 * types one.
 */
export const personChange = (values: ChangePersonValues): Dto<'ChangeBeneficiaryBody'> => ({
  familyName: blankToUndefined(values.familyName),
  givenName: blankToUndefined(values.givenName),
  personalNumber: orNull(values.personalNumber),
  birthDate: orNull(values.birthDate),
  sex: values.sex as Sex,
  citizenship: orNull(values.citizenship),
  phone: orNull(values.phone),
  address: orNull(values.address),
  regionCode: orNull(values.regionCode),
  releaseDate: orNull(values.releaseDate),
});

export interface RiskValues {
  riskLevel: string;
}
export const riskValues = ({ riskLevel }: Person): RiskValues => ({ riskLevel: riskLevel ?? '' });
export const riskChange = ({ riskLevel }: RiskValues): Dto<'ChangeBeneficiaryBody'> => ({
  riskLevel: (blankToUndefined(riskLevel) as RiskLevel | undefined) ?? null,
});

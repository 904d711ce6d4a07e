import type { ApplicationChannel, CaseCategory, Dto, Sex } from '@gza/contract';
import { given } from '../../../platform/forms/given.js';

/** The form as typed; dates are `YYYY-MM-DD`, or whatever was typed instead. */
export interface ApplicationValues {
  beneficiary: {
    familyName: string;
    givenName: string;
    personalNumber: string;
    birthDate: string;
    sex: Sex | '';
    phone: string;
    address: string;
    regionCode: string;
  };
  channel: ApplicationChannel | '';
  category: CaseCategory | '';
  appliedOn: string;
  releaseDate: string;
  request: string;
}

/** Somebody already known, for whom the application is taken. */
export interface KnownPerson {
  id: string;
  name: string;
}

export const emptyApplication = (today: string): ApplicationValues => ({
  beneficiary: {
    familyName: '',
    givenName: '',
    personalNumber: '',
    birthDate: '',
    sex: '',
    phone: '',
    address: '',
    regionCode: '',
  },
  channel: '',
  category: '',
  appliedOn: today,
  releaseDate: '',
  request: '',
});

/** The release date is asked for where a release is ahead. */
export const asksForRelease = (values: Pick<ApplicationValues, 'channel' | 'category'>): boolean =>
  values.channel === 'preReleaseVisit' || values.category === 'preRelease';

export function applicationBody(
  values: ApplicationValues,
  known: KnownPerson | null,
): Dto<'CreateApplicationBody'> {
  const { beneficiary: person } = values;
  return {
    // An empty choice goes through as it is: the class of the body says that it is required.
    channel: values.channel as ApplicationChannel,
    category: values.category as CaseCategory,
    appliedOn: given(values.appliedOn),
    releaseDate: asksForRelease(values) ? given(values.releaseDate) : undefined,
    request: given(values.request),
    ...(known
      ? { beneficiaryId: known.id }
      : {
          beneficiary: {
            familyName: person.familyName.trim(),
            givenName: person.givenName.trim(),
            personalNumber: given(person.personalNumber),
            birthDate: given(person.birthDate),
            sex: person.sex as Sex,
            phone: given(person.phone),
            address: given(person.address),
            regionCode: given(person.regionCode),
          },
        }),
  };
}

/** What to look for duplicates by, or null while too little is typed to find anything. */
export function duplicateQuery(values: ApplicationValues): Dto<'DuplicateBody'> | null {
  const { familyName, givenName, personalNumber, birthDate } = values.beneficiary;
  const number = /^\d{11}$/.test(personalNumber.trim()) ? personalNumber.trim() : undefined;
  const named = familyName.trim().length >= 2 && givenName.trim().length >= 2;
  if (!number && !named) return null;
  return {
    ...(named ? { familyName: familyName.trim(), givenName: givenName.trim() } : {}),
    ...(number ? { personalNumber: number } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? { birthDate } : {}),
  };
}

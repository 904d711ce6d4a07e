import {
  needsCategoryGround,
  hasForm,
  type ApplicationChannel,
  type CaseCategory,
  type Dto,
  type ReadingLanguage,
  type Sex,
} from '@gza/contract';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';

/** Values of a new person; dates are `YYYY-MM-DD`, or the text as typed. */
export interface PersonValues {
  familyName: string;
  givenName: string;
  personalNumber: string;
  birthDate: string;
  sex: Sex | '';
  phone: string;
  address: string;
  regionCode: string;
  readingLanguage: ReadingLanguage | '';
}

/** Values of the form. */
export interface ApplicationValues {
  beneficiary: PersonValues;
  channel: ApplicationChannel | '';
  category: CaseCategory | '';
  categoryGround: string;
  appliedOn: string;
  releaseDate: string;
  request: string;
}

/** A person who has a record, for whom the application is made. */
export interface KnownPerson {
  id: string;
  name: string;
}

export const emptyPerson: PersonValues = {
  familyName: '',
  givenName: '',
  personalNumber: '',
  birthDate: '',
  sex: '',
  phone: '',
  address: '',
  regionCode: '',
  readingLanguage: '',
};

/** A new application on a day, of somebody who probably lives in the region of the bureau. */
export const emptyApplication = (today: string, regionCode = ''): ApplicationValues => ({
  beneficiary: { ...emptyPerson, regionCode },
  channel: '',
  category: '',
  categoryGround: '',
  appliedOn: today,
  releaseDate: '',
  request: '',
});

/** Values of the form from a call; a name of two words is taken as given and family name. */
export function applicationOfCall(
  { callerName, callerPhone, text }: Dto<'HotlineCall'>,
  today: string,
  regionCode = '',
): ApplicationValues {
  const [givenName = '', ...family] = (callerName ?? '').trim().split(/\s+/);
  const named = family.length === 1 ? { givenName, familyName: family[0] ?? '' } : {};
  return {
    ...emptyApplication(today),
    beneficiary: { ...emptyPerson, regionCode, ...named, phone: callerPhone ?? '' },
    channel: 'hotline',
    request: [...text].slice(0, 4000).join(''),
  };
}

/** Whether the form asks for the release date: only when a release lies ahead. */
export const asksForRelease = (values: Pick<ApplicationValues, 'channel' | 'category'>): boolean =>
  values.channel === 'preReleaseVisit' || values.category === 'preRelease';

/** Whether the form asks why the Department takes the person on. */
export const asksForGround = ({ category }: Pick<ApplicationValues, 'category'>): boolean =>
  category !== '' && needsCategoryGround(category);

export const newPerson = (person: PersonValues): Dto<'NewBeneficiary'> => ({
  familyName: person.familyName.trim(),
  givenName: person.givenName.trim(),
  personalNumber: blankToUndefined(person.personalNumber),
  birthDate: blankToUndefined(person.birthDate),
  sex: person.sex as Sex,
  phone: blankToUndefined(person.phone),
  address: blankToUndefined(person.address),
  regionCode: blankToUndefined(person.regionCode),
  readingLanguage: person.readingLanguage || undefined,
});

export function applicationBody(
  values: ApplicationValues,
  known: KnownPerson | null,
): Dto<'CreateApplicationBody'> {
  const { beneficiary: person } = values;
  return {
    // An empty choice is sent as it is: the class of the body reports it as required.
    channel: values.channel as ApplicationChannel,
    category: values.category as CaseCategory,
    // An empty ground is left out; the server names it as required.
    categoryGround: asksForGround(values) ? blankToUndefined(values.categoryGround) : undefined,
    appliedOn: blankToUndefined(values.appliedOn),
    releaseDate: asksForRelease(values) ? blankToUndefined(values.releaseDate) : undefined,
    request: blankToUndefined(values.request),
    ...(known
      ? { beneficiaryId: known.id }
      : {
          beneficiary: newPerson(person),
        }),
  };
}

/**
 * The query for duplicates; null while too little is typed to find anything. `numberForm` is the form of personal
 * numbers of the agency: a part of a number finds nobody.
 */
export function duplicateQuery(
  person: PersonValues,
  numberForm: string,
): Dto<'DuplicateBody'> | null {
  const { familyName, givenName, personalNumber, birthDate } = person;
  const number = hasForm(personalNumber.trim(), numberForm) ? personalNumber.trim() : undefined;
  const named = familyName.trim().length >= 2 && givenName.trim().length >= 2;
  if (!number && !named) return null;
  return {
    ...(named ? { familyName: familyName.trim(), givenName: givenName.trim() } : {}),
    ...(number ? { personalNumber: number } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? { birthDate } : {}),
  };
}

import type { Dto } from '@gza/contract';
import {
  personChange,
  personValues,
  replacesEntry,
  riskChange,
  riskValues,
} from './change-person.presenter.js';

const nino = {
  familyName: 'ბერიძე',
  givenName: 'ნინო',
  personalNumber: '01019012345',
  birthDate: '1990-05-04',
  sex: 'female',
  citizenship: null,
  phone: '555 10 20 30',
  address: null,
  regionCode: 'GE-TB',
  readingLanguage: null,
  releaseDate: null,
  riskLevel: null,
} as Dto<'Beneficiary'>;

it('goes from a record to the form and back without a change', () => {
  expect(personChange(personValues(nino), nino)).toEqual({
    familyName: 'ბერიძე',
    givenName: 'ნინო',
    personalNumber: '01019012345',
    birthDate: '1990-05-04',
    sex: 'female',
    citizenship: null,
    phone: '555 10 20 30',
    address: null,
    regionCode: 'GE-TB',
    readingLanguage: null,
    releaseDate: null,
  });
});

it('clears what was emptied, but no name', () => {
  const emptied = { ...personValues(nino), phone: ' ', familyName: '' };
  expect(personChange(emptied, nino)).toMatchObject({ phone: null, familyName: undefined });
});

it('sets and clears the level of the officer', () => {
  expect(riskValues(nino)).toEqual({ riskLevel: '', correction: 'change' });
  expect(riskChange({ riskLevel: 'high', correction: 'change' }, nino)).toEqual({
    riskLevel: 'high',
  });
  expect(riskChange({ riskLevel: '', correction: 'change' }, nino)).toEqual({ riskLevel: null });
});

const full = {
  ...nino,
  citizenship: 'საქართველო',
  address: 'თბილისი',
  readingLanguage: 'az',
  releaseDate: '2026-12-01',
  riskLevel: 'low',
} as Dto<'Beneficiary'>;

it('shows all that is known, and nothing for what is not', () => {
  expect(personValues(full)).toEqual({
    familyName: 'ბერიძე',
    givenName: 'ნინო',
    personalNumber: '01019012345',
    birthDate: '1990-05-04',
    sex: 'female',
    citizenship: 'საქართველო',
    phone: '555 10 20 30',
    address: 'თბილისი',
    regionCode: 'GE-TB',
    readingLanguage: 'az',
    correction: 'change',
    releaseDate: '2026-12-01',
  });
  const unknown = {
    familyName: 'ბერიძე',
    givenName: '',
    personalNumber: null,
    birthDate: null,
    sex: 'notStated',
    citizenship: null,
    phone: null,
    address: null,
    regionCode: null,
    readingLanguage: null,
    releaseDate: null,
  };
  expect(personValues(unknown as Dto<'Beneficiary'>)).toEqual({
    ...Object.fromEntries(Object.entries(unknown).map(([name, value]) => [name, value ?? ''])),
    correction: 'change',
  });
  const stranger = unknown as Dto<'Beneficiary'>;
  expect(personChange(personValues(stranger), stranger)).toEqual({
    ...unknown,
    givenName: undefined,
  });
  expect(riskValues(full)).toEqual({ riskLevel: 'low', correction: 'change' });
});

it('asks whether an entry was wrong only where a known one is replaced, and sends it only then', () => {
  expect(replacesEntry('GE-TB', 'GE-KA')).toBe(true);
  expect(replacesEntry('GE-TB', '')).toBe(true);
  expect(replacesEntry('GE-TB', 'GE-TB')).toBe(false);
  expect(replacesEntry(null, 'GE-TB')).toBe(false);
  const wrong = { ...personValues(full), correction: 'correction' };
  expect(personChange({ ...wrong, regionCode: 'GE-KA' }, full).correction).toBe(true);
  expect(personChange(wrong, full).correction).toBeUndefined();
  expect(riskChange({ riskLevel: 'high', correction: 'correction' }, full)).toEqual({
    riskLevel: 'high',
    correction: true,
  });
  expect(
    riskChange({ riskLevel: 'high', correction: 'correction' }, nino).correction,
  ).toBeUndefined();
});

import type { Dto } from '@gza/contract';
import { personChange, personValues, riskChange, riskValues } from './change-person.presenter.js';

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
  releaseDate: null,
  riskLevel: null,
} as Dto<'Beneficiary'>;

it('goes from a record to the form and back without a change', () => {
  expect(personChange(personValues(nino))).toEqual({
    familyName: 'ბერიძე',
    givenName: 'ნინო',
    personalNumber: '01019012345',
    birthDate: '1990-05-04',
    sex: 'female',
    citizenship: null,
    phone: '555 10 20 30',
    address: null,
    regionCode: 'GE-TB',
    releaseDate: null,
  });
});

it('clears what was emptied, but no name', () => {
  const emptied = { ...personValues(nino), phone: ' ', familyName: '' };
  expect(personChange(emptied)).toMatchObject({ phone: null, familyName: undefined });
});

it('sets and clears the level of the officer', () => {
  expect(riskValues(nino)).toEqual({ riskLevel: '' });
  expect(riskChange({ riskLevel: 'high' })).toEqual({ riskLevel: 'high' });
  expect(riskChange({ riskLevel: '' })).toEqual({ riskLevel: null });
});

const full = {
  ...nino,
  citizenship: 'საქართველო',
  address: 'თბილისი',
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
    releaseDate: null,
  };
  expect(personValues(unknown as Dto<'Beneficiary'>)).toEqual(
    Object.fromEntries(Object.entries(unknown).map(([name, value]) => [name, value ?? ''])),
  );
  expect(personChange(personValues(unknown as Dto<'Beneficiary'>))).toEqual({
    ...unknown,
    givenName: undefined,
  });
  expect(riskValues(full)).toEqual({ riskLevel: 'low' });
});

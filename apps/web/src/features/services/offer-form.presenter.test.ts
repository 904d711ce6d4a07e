import type { Dto } from '@gza/contract';
import { offerBody, offerValues, proposal } from './offer-form.presenter.js';

const offer: Dto<'DirectoryEntry'> = {
  id: 'e',
  state: 'active',
  organisation: { id: 'khidi', name: { ka: 'ხიდი', en: 'Khidi' } },
  organisationActive: true,
  serviceCode: 'informal-education',
  regionCode: 'GE-TB',
  place: 'თბილისი',
  eligibility: null,
  needs: ['educationProfession'],
  categories: [],
  sex: null,
  ageFrom: 18,
  ageTo: null,
  opening: null,
  capacity: 12,
  verifiedOn: '2026-11-01',
  expiresOn: '2027-04-30',
  createdAt: '2026-11-01T00:00:00.000Z',
  version: 3,
};

it('proposes what is known and leaves the rest out', () => {
  expect(
    proposal({
      ...offerValues(),
      organisationId: 'khidi',
      serviceCode: 'legal-assistance',
      place: ' თბილისი ',
      ageFrom: '18',
      sex: 'female',
    }),
  ).toEqual({
    organisationId: 'khidi',
    serviceCode: 'legal-assistance',
    place: 'თბილისი',
    ageFrom: 18,
    sex: 'female',
  });
});

it('corrects, and empties what was emptied', () => {
  const before = offerValues(offer);
  expect(
    offerBody({
      ...before,
      regionCode: '',
      capacity: '15',
      needs: [],
      categories: ['formerPrisoner'],
      opening: ' 10:00-18:00 ',
    }),
  ).toEqual({
    ...offerBody(before),
    regionCode: null,
    capacity: 15,
    needs: [],
    categories: ['formerPrisoner'],
    opening: '10:00-18:00',
  });
});

it('shows an offer as it stands', () => {
  expect(offerValues(offer)).toEqual({
    organisationId: 'khidi',
    serviceCode: 'informal-education',
    regionCode: 'GE-TB',
    place: 'თბილისი',
    opening: '',
    capacity: '12',
    needs: ['educationProfession'],
    categories: [],
    sex: '',
    ageFrom: '18',
    ageTo: '',
    eligibility: '',
  });
});

it('begins with nothing', () => {
  expect(offerValues()).toEqual({
    organisationId: '',
    serviceCode: '',
    regionCode: '',
    place: '',
    opening: '',
    capacity: '',
    needs: [],
    categories: [],
    sex: '',
    ageFrom: '',
    ageTo: '',
    eligibility: '',
  });
});

it('sends every field of a full form', () => {
  expect(
    proposal({
      organisationId: 'khidi',
      serviceCode: 'sport',
      regionCode: 'GE-TB',
      place: 'თბილისი',
      opening: '10:00-18:00',
      capacity: '0',
      needs: ['dependences'],
      categories: ['formerPrisoner'],
      sex: 'male',
      ageFrom: '18',
      ageTo: '29',
      eligibility: 'ცნობა',
    }),
  ).toEqual({
    organisationId: 'khidi',
    serviceCode: 'sport',
    regionCode: 'GE-TB',
    place: 'თბილისი',
    opening: '10:00-18:00',
    capacity: 0,
    needs: ['dependences'],
    categories: ['formerPrisoner'],
    sex: 'male',
    ageFrom: 18,
    ageTo: 29,
    eligibility: 'ცნობა',
  });
});

import {
  blankOrganisation,
  continuedId,
  organisationBody,
  organisationChange,
  organisationValues,
  withContact,
  withContinued,
  type Organisation,
} from './organisations.presenter.js';

const khidi: Organisation = {
  id: 'o1',
  name: { ka: 'ა(ა)იპ „ხიდი“', en: 'NNLE Khidi' },
  legalForm: 'nnle',
  contactPoints: [
    { kind: 'phone', value: '599 11 22 33', label: 'თბილისი' },
    { kind: 'phone', value: '599 44 55 66', label: 'ქუთაისი' },
    { kind: 'web', value: 'https://khidi.example' },
  ],
  regions: ['GE-TB'],
  active: true,
  createdAt: '2026-01-01T00:00:00.000Z',
  version: 1,
};

it('shows the main contacts and keeps the others', () => {
  const values = organisationValues(khidi);
  expect([values.phone, values.email]).toEqual(['599 11 22 33', '']);
  const body = organisationChange({ ...values, email: ' info@khidi.example ' }, khidi);
  expect(body.contactPoints).toEqual([
    ...khidi.contactPoints,
    { kind: 'email', value: 'info@khidi.example' },
  ]);
});

it('changes a contact in its place, and takes it away when it is cleared', () => {
  expect(withContact(khidi.contactPoints, 'phone', '555')[0]).toEqual({
    kind: 'phone',
    value: '555',
    label: 'თბილისი',
  });
  expect(withContact(khidi.contactPoints, 'web', ' ').map(({ kind }) => kind)).toEqual([
    'phone',
    'phone',
  ]);
  expect(organisationBody(blankOrganisation).contactPoints).toEqual([]);
});

it('goes on with the correction of an organisation, wherever in the list it stands', () => {
  expect(['organisation.o7', 'organisation.new', 'bureau.b1', undefined].map(continuedId)).toEqual([
    'o7',
    '',
    '',
    '',
  ]);
  const other = { ...khidi, id: 'other' };
  expect(withContinued([other], khidi).map(({ id }) => id)).toEqual([khidi.id, 'other']);
  expect(withContinued([other, khidi], khidi)).toHaveLength(2);
  expect(withContinued([other], undefined)).toEqual([other]);
});

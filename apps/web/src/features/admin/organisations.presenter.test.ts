import {
  blankOrganisation,
  contactOf,
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

it('begins an organisation empty, and sends it with its first contacts', () => {
  expect(blankOrganisation).toEqual({
    name: { ka: '', en: '' },
    legalForm: '',
    regions: [],
    phone: '',
    email: '',
    active: true,
  });
  expect(
    organisationBody({
      name: { ka: ' ხიდი ', en: 'Khidi ' },
      legalForm: 'nnle',
      regions: ['GE-TB'],
      phone: '555',
      email: 'info@khidi.example',
      active: true,
    }),
  ).toEqual({
    name: { ka: 'ხიდი', en: 'Khidi' },
    legalForm: 'nnle',
    regions: ['GE-TB'],
    contactPoints: [
      { kind: 'phone', value: '555' },
      { kind: 'email', value: 'info@khidi.example' },
    ],
  });
});

it('shows an organisation, and leaves what is not changed', () => {
  const values = organisationValues(khidi);
  expect(values).toEqual({
    name: khidi.name,
    legalForm: 'nnle',
    regions: ['GE-TB'],
    phone: '599 11 22 33',
    email: '',
    active: true,
  });
  expect(contactOf(khidi, 'web')).toBe('https://khidi.example');
  expect(organisationChange({ ...values, active: false }, khidi)).toEqual({
    name: khidi.name,
    legalForm: 'nnle',
    regions: ['GE-TB'],
    contactPoints: khidi.contactPoints,
    active: false,
  });
});

it('changes one contact and leaves the others as they are', () => {
  const [first, second, third] = khidi.contactPoints;
  expect(withContact(khidi.contactPoints, 'phone', ' 555 ')).toEqual([
    { ...first, value: '555' },
    second,
    third,
  ]);
  expect(withContact(khidi.contactPoints, 'phone', '')).toEqual([second, third]);
  expect(withContact(khidi.contactPoints, 'email', ' ')).toEqual(khidi.contactPoints);
});

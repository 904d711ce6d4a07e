import {
  creationOf,
  placeOf,
  userFilterKeys,
  userChange,
  userFiltersFrom,
  valuesOf,
  type User,
  leavesPlace,
} from './users.presenter.js';

const nino: User = {
  id: 'n',
  email: 'nino.beridze@gza.example',
  name: 'ნინო ბერიძე',
  role: 'socialWorker',
  bureauId: 'b1',
  organisationId: null,
  organisation: null,
  active: true,
  awaitsPassword: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  version: 3,
};
const salome: User = {
  ...nino,
  id: 's',
  name: 'სალომე თოდუა',
  email: 'salome@khidi.example',
  role: 'partnerUser',
  bureauId: null,
  organisationId: 'o1',
  organisation: { id: 'o1', name: { ka: 'ხიდი', en: 'Khidi' } },
};

it('knows where a role works', () => {
  expect(['psychologist', 'partnerUser', 'head'].map(placeOf)).toEqual([
    'bureau',
    'organisation',
    'none',
  ]);
});

it('reads the filters of the address, and leaves what is none', () => {
  expect(userFiltersFrom(new URLSearchParams('role=lawyer&bureau=b1&status=inactive'))).toEqual({
    role: 'lawyer',
    bureauId: 'b1',
    active: false,
  });
  expect(userFiltersFrom(new URLSearchParams('role=king&status=sleeping'))).toEqual({});
});

describe('a change', () => {
  it('says who somebody is and where they work', () => {
    expect(userChange({ ...valuesOf(nino), name: ' ნინო ლომიძე ' })).toEqual({
      name: 'ნინო ლომიძე',
      role: 'socialWorker',
      bureauId: 'b1',
      organisationId: null,
    });
  });

  it('takes the place with the role', () => {
    const values = { ...valuesOf(nino), role: 'partnerUser', organisationId: 'o1' };
    expect(userChange(values)).toMatchObject({
      role: 'partnerUser',
      bureauId: null,
      organisationId: 'o1',
    });
    expect(userChange({ ...valuesOf(salome), role: 'head' })).toMatchObject({
      role: 'head',
      bureauId: null,
      organisationId: null,
    });
  });

  it('leaves out of a new account what does not go with its role', () => {
    const values = { ...valuesOf(nino), organisationId: 'o1' };
    expect(creationOf(values)).toEqual({
      name: 'ნინო ბერიძე',
      email: 'nino.beridze@gza.example',
      role: 'socialWorker',
      bureauId: 'b1',
    });
  });
});

it.each([
  ['socialWorker', 'bureau'],
  ['psychologist', 'bureau'],
  ['lawyer', 'bureau'],
  ['facilitator', 'bureau'],
  ['probationOfficer', 'bureau'],
  ['supervisor', 'bureau'],
  ['clinicalSupervisor', 'bureau'],
  ['head', 'none'],
  ['analyst', 'none'],
  ['administrator', 'none'],
  ['partnerUser', 'organisation'],
  ['', 'none'],
])('the role “%s” works in: %s', (role, place) => {
  expect(placeOf(role)).toBe(place);
});

it('filters by role, bureau and status', () => {
  expect(userFilterKeys).toEqual(['role', 'bureau', 'status']);
  expect(userFiltersFrom(new URLSearchParams('status=active'))).toEqual({ active: true });
  expect(userFiltersFrom(new URLSearchParams())).toEqual({});
});

it('shows an account with and without a place', () => {
  expect(valuesOf(nino)).toEqual({
    name: 'ნინო ბერიძე',
    email: 'nino.beridze@gza.example',
    role: 'socialWorker',
    bureauId: 'b1',
    organisationId: '',
  });
  expect(valuesOf(salome)).toMatchObject({ bureauId: '', organisationId: 'o1' });
});

it('creates an account of a partner without a bureau, and trims what was typed', () => {
  expect(
    creationOf({
      ...valuesOf(salome),
      bureauId: 'b1',
      name: ' სალომე ',
      email: ' s@khidi.example ',
    }),
  ).toEqual({
    name: 'სალომე',
    email: 's@khidi.example',
    role: 'partnerUser',
    organisationId: 'o1',
  });
});

it.each([
  ['socialWorker', 'tbilisi', false],
  ['socialWorker', 'kakheti', true],
  ['psychologist', 'tbilisi', true],
  ['head', '', true],
])('of a social worker of Tbilisi, %s of %j leaves the place: %s', (role, bureauId, moves) => {
  const user = { role: 'socialWorker', bureauId: 'tbilisi', organisationId: null } as const;
  const values = { name: '', email: '', role, bureauId, organisationId: '' };
  expect(leavesPlace(user, values)).toBe(moves);
});

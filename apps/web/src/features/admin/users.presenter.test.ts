import {
  creationOf,
  newPassword,
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
    expect(creationOf(values, 'x')).toEqual({
      name: 'ნინო ბერიძე',
      email: 'nino.beridze@gza.example',
      role: 'socialWorker',
      bureauId: 'b1',
      password: 'x',
    });
  });
});

it('makes passwords of four groups that nobody misreads, and passes over unfair numbers', () => {
  let next = 0;
  const password = newPassword((count) => Array.from({ length: count }, () => (next += 7) % 256));
  expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/u);
  let calls = 0;
  const unfair = newPassword(() => ((calls += 1) === 1 ? [255, 254, 253] : new Uint8Array(16)));
  expect(unfair).toBe('aaaa-aaaa-aaaa-aaaa');
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
    creationOf(
      { ...valuesOf(salome), bureauId: 'b1', name: ' სალომე ', email: ' s@khidi.example ' },
      'x',
    ),
  ).toEqual({
    name: 'სალომე',
    email: 's@khidi.example',
    role: 'partnerUser',
    organisationId: 'o1',
    password: 'x',
  });
});

it('draws every letter of a password from its numbers, the last of the alphabet too', () => {
  const from = (numbers: number[]) => newPassword(() => numbers);
  // 31 letters and digits: 247 is the last number that is fair, 31 begins again.
  expect(from(Array.from({ length: 16 }, (_, n) => n))).toBe('abcd-efgh-jkmn-pqrs');
  expect(from(Array.from({ length: 16 }, (_, n) => n + 14))).toBe('rstu-vwxy-z234-5678');
  expect(from(Array.from({ length: 20 }, (_, n) => (n < 4 ? 248 : 31)))).toBe(
    'aaaa-aaaa-aaaa-aaaa',
  );
  expect(from(Array.from({ length: 16 }, () => 247))).toBe('9999-9999-9999-9999');
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

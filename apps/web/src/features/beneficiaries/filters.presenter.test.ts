import type { Dto } from '@gza/contract';
import {
  activeFilters,
  columnsFrom,
  filtersFrom,
  matches,
  matchesView,
  noContactChoices,
  viewBody,
  viewParams,
} from './filters.presenter.js';

const bureau = { id: 'b1', code: 'tbilisi' };
const giorgi = {
  id: '1',
  givenName: 'გიორგი',
  familyName: 'მაისურაძე',
  personalNumber: null,
  birthDate: null,
  sex: 'male' as const,
  riskLevel: 'high' as const,
  assessedLevel: null,
  bureau,
  currentCase: {
    id: 'c1',
    caseNumber: 'G-1',
    state: 'active' as const,
    category: 'formerPrisoner' as const,
    openedAt: '2026-01-01T00:00:00Z',
    caseManager: { id: 'm1', name: 'ნინო ბერიძე' },
    version: 1,
  },
};

it('reads known filters from the address and drops what no filter says', () => {
  const params = new URLSearchParams('state=active&riskLevel=enormous&sort=-openedAt&name=giorgi');
  expect(filtersFrom(params, true)).toEqual({ state: 'active', sort: '-openedAt' });
  const open = (value: string) => filtersFrom(new URLSearchParams({ openCase: value }), true);
  expect([open('true'), open('false'), open('1')]).toEqual([
    { openCase: true },
    { openCase: false },
    {},
  ]);
  const days = (value: string, may = true) =>
    filtersFrom(new URLSearchParams({ noContactDays: value }), may).noContactDays;
  expect([days('14'), days('0'), days('366'), days('1e2'), days('14', false)]).toEqual([
    14,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('filters found people as the list would', () => {
  expect(matches(giorgi, {})).toBe(true);
  expect(matches(giorgi, { state: 'active', caseManagerId: 'm1', riskLevel: 'high' })).toBe(true);
  expect(matches(giorgi, { state: 'closed' })).toBe(false);
  expect(matches({ ...giorgi, currentCase: null }, { category: 'formerPrisoner' })).toBe(false);
  expect(matches(giorgi, { bureauId: 'b2' })).toBe(false);
  const closed = { ...giorgi, currentCase: { ...giorgi.currentCase, state: 'closed' as const } };
  for (const [person, openCase] of [
    [giorgi, true],
    [closed, false],
    [{ ...giorgi, currentCase: null }, false],
  ] as const) {
    expect(matches(person, { openCase })).toBe(true);
    expect(matches(person, { openCase: !openCase })).toBe(false);
  }
});

it.each([
  ['high', null, ['medium', 'high'], ['veryHigh']],
  [null, 'high', ['medium', 'high'], ['veryHigh']],
  ['low', 'veryHigh', ['low', 'medium', 'high', 'veryHigh'], []],
  ['medium', 'low', ['low', 'medium'], ['high', 'veryHigh']],
  [null, null, [], ['low', 'medium', 'high', 'veryHigh']],
] as const)(
  'knows the graver of official %s and assessed %s',
  (riskLevel, assessedLevel, has, not) => {
    const person = { ...giorgi, riskLevel, assessedLevel };
    for (const riskAtLeast of has) expect(matches(person, { riskAtLeast })).toBe(true);
    for (const riskAtLeast of not) expect(matches(person, { riskAtLeast })).toBe(false);
  },
);

it('knows whom nobody has reached: the case is open and old enough, and the contact too', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const met = (lastAt: string | null) => ({ ...giorgi, contact: { lastAt, nextAt: null } });
  const asked = { noContactDays: 14 };
  expect(matches(met(null), asked, now)).toBe(true);
  expect(matches(met('2026-02-01T00:00:00Z'), asked, now)).toBe(true);
  expect(matches(met('2026-02-20T00:00:00Z'), asked, now)).toBe(false);
  expect(matches(met(null), asked, new Date('2026-01-05T00:00:00Z'))).toBe(false);
  const closed = { ...giorgi.currentCase, state: 'closed' as const };
  expect(matches({ ...giorgi, currentCase: closed }, asked, now)).toBe(false);
});

it('counts only filters, not the order, as active', () => {
  expect(activeFilters({ sort: 'familyName', sex: 'male' })).toEqual(['sex']);
});

it('goes from a list to a view and back', () => {
  const filters = { riskLevel: 'high' as const, noContactDays: 14, sort: '-openedAt' as const };
  const view = {
    id: 'v1',
    name: 'მაღალი რისკი',
    filters: {},
    columns: null,
    sort: null,
    ...viewBody(filters, ['risk', 'lastContact']),
    shared: false,
    owner: { id: 'm1', name: 'ნინო' },
    version: 1,
  } as Parameters<typeof viewParams>[0];
  const params = new URLSearchParams(viewParams(view));
  expect(params.toString()).toBe(
    'riskLevel=high&noContactDays=14&sort=-openedAt&columns=risk%2ClastContact&view=v1',
  );
  expect(filtersFrom(params, true)).toEqual(filters);
  expect(columnsFrom(params)).toEqual(['risk', 'lastContact']);
  expect(matchesView(view, filters, ['risk', 'lastContact'])).toBe(true);
  expect(matchesView(view, { ...filters, sex: 'male' }, ['risk', 'lastContact'])).toBe(false);
  expect(matchesView(view, filters, null)).toBe(false);
});

it('reads every filter that an address can say', () => {
  const known = {
    state: 'active',
    category: 'formerPrisoner',
    riskLevel: 'high',
    noContactDays: '365',
    sex: 'male',
    bureauId: 'b1',
    caseManagerId: 'm1',
    sort: 'familyName',
  };
  expect(filtersFrom(new URLSearchParams(known), true)).toEqual({ ...known, noContactDays: 365 });
  expect(filtersFrom(new URLSearchParams({ noContactDays: '1' }), true)).toEqual({
    noContactDays: 1,
  });
  for (const noContactDays of ['1000', 'x1', '1x', '', '-1'])
    expect(filtersFrom(new URLSearchParams({ noContactDays }), true)).toEqual({});
  expect(noContactChoices).toEqual([7, 14, 30, 60, 90]);
});

it.each([
  ['state', 'active', 'closed'],
  ['category', 'formerPrisoner', 'probationer'],
  ['riskLevel', 'high', 'low'],
  ['sex', 'male', 'female'],
  ['bureauId', 'b1', 'b2'],
  ['caseManagerId', 'm1', 'm2'],
])('finds by %s: %s, not %s', (key, own, other) => {
  expect(matches(giorgi, { [key]: own })).toBe(true);
  expect(matches(giorgi, { [key]: other })).toBe(false);
  expect(activeFilters({ [key]: own })).toEqual([key]);
});

it('reaches nobody without a case, and compares to the instant', () => {
  const now = new Date('2026-03-01T00:00:00.000Z');
  const asked = { noContactDays: 14 };
  expect(matches({ ...giorgi, currentCase: null }, asked, now)).toBe(false);
  const met = (lastAt: string) => ({ ...giorgi, contact: { lastAt, nextAt: null } });
  expect(matches(met('2026-02-14T23:59:59.999Z'), asked, now)).toBe(true);
  expect(matches(met('2026-02-15T00:00:00.000Z'), asked, now)).toBe(false);
  expect(matches(giorgi, asked, now)).toBe(true);
});

it('keeps a view without order and columns, and leaves the list as it is for it', () => {
  expect(viewBody({ sex: 'male' }, null)).toEqual({
    filters: { sex: 'male' },
    columns: null,
    sort: null,
  });
  const view = {
    id: 'v2',
    name: 'კაცები',
    filters: { sex: 'male' },
    columns: null,
    sort: null,
    shared: false,
    owner: { id: 'm1', name: 'ნინო' },
    version: 1,
  } as Dto<'SavedView'>;
  expect(viewParams(view)).toEqual({ sex: 'male', view: 'v2' });
  expect(matchesView(view, { sex: 'male' }, null)).toBe(true);
  expect(matchesView(view, { sex: 'male', sort: 'familyName' }, null)).toBe(false);
});

it('names no columns where the address names none, and no others than there are', () => {
  expect(columnsFrom(new URLSearchParams())).toBeNull();
  expect(columnsFrom(new URLSearchParams('columns='))).toEqual([]);
  expect(columnsFrom(new URLSearchParams('columns=lastContact,shoeSize'))).toEqual(['lastContact']);
});

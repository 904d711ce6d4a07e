import {
  activeFilters,
  columnsFrom,
  filtersFrom,
  matches,
  matchesView,
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
});

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

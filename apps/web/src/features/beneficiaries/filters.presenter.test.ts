import { activeFilters, filtersFrom, matches } from './filters.presenter.js';

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
    version: 1,
    caseManager: { id: 'm1', name: 'ნინო ბერიძე' },
  },
};

it('reads known filters from the address and drops what no filter says', () => {
  const params = new URLSearchParams('state=active&riskLevel=enormous&sort=-openedAt&name=giorgi');
  expect(filtersFrom(params)).toEqual({ state: 'active', sort: '-openedAt' });
});

it('filters found people as the list would', () => {
  expect(matches(giorgi, {})).toBe(true);
  expect(matches(giorgi, { state: 'active', caseManagerId: 'm1', riskLevel: 'high' })).toBe(true);
  expect(matches(giorgi, { state: 'closed' })).toBe(false);
  expect(matches({ ...giorgi, currentCase: null }, { category: 'formerPrisoner' })).toBe(false);
  expect(matches(giorgi, { bureauId: 'b2' })).toBe(false);
});

it('counts only filters, not the order, as active', () => {
  expect(activeFilters({ sort: 'familyName', sex: 'male' })).toEqual(['sex']);
});

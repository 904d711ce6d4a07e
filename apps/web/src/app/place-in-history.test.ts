import { placeInHistory } from './place-in-history.js';

const first = (pathname: string, search = '') => ({ key: 'default', pathname, search });

it('keeps the first pages of two loads apart by their address', () => {
  expect(placeInHistory(first('/beneficiaries', '?sex=male'))).toBe('/beneficiaries?sex=male');
  expect(placeInHistory(first('/beneficiaries'))).toBe('/beneficiaries');
});

it('keeps a page that was gone to by its own key, however often one comes back', () => {
  expect(placeInHistory({ key: 'k3', pathname: '/team', search: '' })).toBe('k3');
});

import { act, render } from '@testing-library/react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { useFilters } from './use-filters.js';

type Set = (key: string, value: string) => void;
const hooks: [string, () => Set][] = [
  ['useFilters, one filter', () => useFilters().set],
  [
    'useFilters, several at once',
    () => {
      const { change } = useFilters();
      return (key, value) => change({ [key]: value });
    },
  ],
];

describe.each(hooks)('%s', (_, useFilter) => {
  function list(address: string) {
    const seen = {
      set: (() => undefined) as Set,
      path: '',
      search: '',
      back: () => undefined as void,
    };
    function Probe() {
      const navigate = useNavigate();
      const { pathname, search } = useLocation();
      const set = useFilter();
      Object.assign(seen, { set, path: pathname, search, back: () => void navigate(-1) });
      return null;
    }
    render(
      <MemoryRouter initialEntries={['/home', address]} initialIndex={1}>
        <Probe />
      </MemoryRouter>,
    );
    return { seen, set: (key: string, value: string) => act(() => seen.set(key, value)) };
  }

  it('sets one filter, takes off an empty one, and leaves the others', () => {
    const { seen, set } = list('/list?state=active&page=2');
    set('state', 'closed');
    expect(seen.search).toBe('?state=closed&page=2');
    set('page', '');
    expect(seen.search).toBe('?state=closed');
    set('q', 'ნინო');
    expect(new URLSearchParams(seen.search).get('q')).toBe('ნინო');
  });

  it('changes the list in place: one step back leaves it', () => {
    const { seen, set } = list('/list');
    set('state', 'active');
    set('state', 'closed');
    act(() => seen.back());
    expect(seen.path).toBe('/home');
  });
});

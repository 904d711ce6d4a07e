import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { filterKeys, filtersFrom } from './filters.presenter.js';
import type { Filters } from './queries.js';

interface ListState {
  filters: Filters;
  /** What is searched for; lives in the history entry, so that no name ever stands in an address. */
  search: string;
  setFilter: (key: string, value: string) => void;
  clearFilters: () => void;
  setSearch: (text: string) => void;
}

/** Filters in the address and search in the history entry: Back restores both. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const search = searchOf(state);
  const filters = useMemo(() => filtersFrom(params), [params]);

  const change = useCallback(
    (edit: (next: URLSearchParams) => void, text = search) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          edit(next);
          return next;
        },
        { replace: true, preventScrollReset: true, state: { search: text } },
      ),
    [setParams, search],
  );

  return {
    filters,
    search,
    setFilter: useCallback(
      (key, value) => change((next) => (value ? next.set(key, value) : next.delete(key))),
      [change],
    ),
    clearFilters: useCallback(
      () => change((next) => filterKeys.forEach((key) => next.delete(key))),
      [change],
    ),
    setSearch: useCallback((text) => change(() => undefined, text), [change]),
  };
}

function searchOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('search' in state)) return '';
  return typeof state.search === 'string' ? state.search : '';
}

import type { BeneficiaryColumn, Dto } from '@gza/contract';
import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useMay } from '../../platform/access.js';
import { columnsFrom, filterKeys, filtersFrom, viewParams } from './filters.presenter.js';
import type { Filters } from './queries.js';

interface ListState {
  filters: Filters;
  /** What is searched for; lives in the history entry, so that no name ever stands in an address. */
  search: string;
  /** The saved view that was chosen last. */
  viewId: string | null;
  /** Columns that the address names. */
  columns: BeneficiaryColumn[] | null;
  setFilter: (key: string, value: string) => void;
  clearFilters: () => void;
  setSearch: (text: string) => void;
  setColumns: (columns: readonly BeneficiaryColumn[] | null) => void;
  /** Null: the whole list again. */
  choose: (view: Dto<'SavedView'> | null) => void;
}

/** Filters in the address and search in the history entry: Back restores both. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const mayKnowContacts = useMay('listNotes');
  const search = searchOf(state);
  const filters = useMemo(() => filtersFrom(params, mayKnowContacts), [params, mayKnowContacts]);
  const columns = useMemo(() => columnsFrom(params), [params]);

  const change = useCallback(
    (edit: (next: URLSearchParams) => URLSearchParams | void, text = search) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          return edit(next) ?? next;
        },
        { replace: true, preventScrollReset: true, state: { search: text } },
      ),
    [setParams, search],
  );

  return {
    filters,
    search,
    viewId: params.get('view'),
    columns,
    setFilter: useCallback(
      (key, value) => change((next) => (value ? next.set(key, value) : next.delete(key))),
      [change],
    ),
    clearFilters: useCallback(
      () => change((next) => [...filterKeys, 'view'].forEach((key) => next.delete(key))),
      [change],
    ),
    setSearch: useCallback((text) => change(() => undefined, text), [change]),
    setColumns: (named) =>
      change((next) => (named ? next.set('columns', named.join(',')) : next.delete('columns'))),
    choose: (view) => change(() => new URLSearchParams(view ? viewParams(view) : {}), ''),
  };
}

function searchOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('search' in state)) return '';
  return typeof state.search === 'string' ? state.search : '';
}

import type { BeneficiaryColumn, Dto } from '@gza/contract';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useFilters } from '../../platform/use-filters.js';
import { useMay } from '../../platform/access.js';
import { columnsFrom, filterKeys, filtersFrom, viewParams } from './filters.presenter.js';
import type { Filters } from './queries.js';

interface ListState {
  filters: Filters;
  /** Text of the search. It is kept in the history entry, so that no address contains a name. */
  search: string;
  /** The saved view that was chosen last. */
  viewId: string | null;
  /** Columns that the address names. */
  columns: BeneficiaryColumn[] | null;
  setFilter: (key: string, value: string) => void;
  clearFilters: () => void;
  setSearch: (text: string) => void;
  setColumns: (columns: readonly BeneficiaryColumn[] | null) => void;
  /** Null shows the whole list again. */
  choose: (view: Dto<'SavedView'> | null) => void;
}

/** Keeps filters in the address and the search in the history entry: Back restores both. */
export function useListState(): ListState {
  const { params, change } = useFilters();
  const { state } = useLocation() as { state: unknown };
  const mayKnowContacts = useMay('note.read');
  const search = searchOf(state);
  const filters = useMemo(() => filtersFrom(params, mayKnowContacts), [params, mayKnowContacts]);
  const columns = useMemo(() => columnsFrom(params), [params]);

  const kept = useMemo(() => ({ state: { search } }), [search]);
  return {
    filters,
    search,
    viewId: params.get('view'),
    columns,
    setFilter: useCallback((key, value) => change({ [key]: value }, kept), [change, kept]),
    clearFilters: useCallback(
      () => change(Object.fromEntries([...filterKeys, 'view'].map((key) => [key, ''])), kept),
      [change, kept],
    ),
    setSearch: useCallback((text) => change({}, { state: { search: text } }), [change]),
    setColumns: (named) => change({ columns: named?.join(',') ?? '' }, kept),
    choose: (view) => change(view ? viewParams(view) : {}, { only: true, state: { search: '' } }),
  };
}

function searchOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('search' in state)) return '';
  return typeof state.search === 'string' ? state.search : '';
}

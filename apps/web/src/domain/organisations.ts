import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pages, read } from '../platform/data/queries.js';
import { useDebounced } from '../platform/use-debounced.js';
import { useFormat } from '../platform/use-format.js';
import type { OptionSource } from '../ui/forms/option-source.js';

const pauseMs = 250;

export interface OrganisationFilters {
  /** Finds active organisations only; by default also those that are no longer active. */
  active?: boolean;
}

/** Organisations by a part of their name, found by the server; `value` is the id of the chosen one. */
export function useOrganisationOptions(
  value: string,
  filters: OrganisationFilters = {},
): OptionSource {
  const f = useFormat();
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), pauseMs);
  const query = useInfiniteQuery({
    ...pages('listOrganisations', { query: { ...filters, ...(q ? { q } : {}) } }),
    placeholderData: keepPreviousData,
  });
  const options = (query.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .map(({ id, name }) => ({ value: id, label: f.named(name) }));
  const listed = options.find((option) => option.value === value);
  const name = useOrganisationName(listed ? '' : value);
  return {
    options,
    chosen: listed ?? (value && name ? { value, label: name } : undefined),
    onSearch: setText,
    onMore: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    searching: query.isFetching || text.trim() !== q,
  };
}

/** The name of an organisation by its id; empty until it is known, and for no id. */
export function useOrganisationName(id: string): string {
  const f = useFormat();
  const { data } = useQuery({ ...read('getOrganisation', { id }), enabled: id !== '' });
  return data ? f.named(data.name) : '';
}

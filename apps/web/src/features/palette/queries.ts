import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { searchesPeople } from './palette.presenter.js';

/** The words searched for stay in memory: they go in the body, never into an address. */
export const peopleFound = (text: string, may: boolean) =>
  queryOptions({
    queryKey: ['palette', 'people', text],
    queryFn: ({ signal }) => api.searchBeneficiaries({ body: { text }, signal }),
    enabled: may && searchesPeople(text),
    gcTime: 0,
  });

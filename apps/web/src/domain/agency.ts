import { useQuery } from '@tanstack/react-query';
import { read } from '../platform/data/queries.js';

/** The settings of the agency: fetched once a sign-in, and again after a change of them. */
export const settingsQuery = () => ({ ...read('getSettings'), staleTime: Infinity });

/** The number of the hotline; null while it is not known or there is none. */
export const useHotlineNumber = (): string | null =>
  useQuery(settingsQuery()).data?.hotlineNumber ?? null;

import type { Dto } from '@gza/contract';
import { keepPreviousData } from '@tanstack/react-query';
import { pages, read } from '../../platform/data/queries.js';

export type Filters = Omit<Dto<'BeneficiaryListQuery'>, 'limit' | 'cursor' | 'contacts'>;

/** The list of people; contacts are requested only where their columns are shown. */
export const peopleList = (filters: Filters, contacts: boolean) =>
  pages('listBeneficiaries', { query: { ...filters, ...(contacts ? { contacts } : {}) } });

export const duplicatesOf = (body: Dto<'DuplicateBody'>) => ({
  ...read('findDuplicates', { body }),
  placeholderData: keepPreviousData,
});

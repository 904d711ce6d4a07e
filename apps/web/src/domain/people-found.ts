import { keepPreviousData } from '@tanstack/react-query';
import { read } from '../platform/data/queries.js';

/** The fewest letters that are searched for. */
const shortest = 2;

/** People by a part of a name or number. The text stays in memory: it goes in the body, never into an address. */
export const peopleFound = (text: string, contacts = false) => ({
  ...read('searchBeneficiaries', { body: { text, ...(contacts ? { contacts } : {}) } }),
  enabled: text.length >= shortest,
  placeholderData: keepPreviousData,
});

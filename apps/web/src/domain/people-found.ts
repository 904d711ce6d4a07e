import { keepPreviousData } from '@tanstack/react-query';
import { read } from '../platform/data/queries.js';

/** The fewest letters that are searched for. */
const shortest = 2;

/** Query for people by a part of a name or number. The text is sent in the body; no address contains it. */
export const peopleFound = (text: string, contacts = false) => ({
  ...read('searchBeneficiaries', { body: { text, ...(contacts ? { contacts } : {}) } }),
  enabled: text.length >= shortest,
  placeholderData: keepPreviousData,
});

import { publishTable } from '../../platform/db/published.js';

/** What other modules may read of the tables of workforce. */
export const bureaus = publishTable('workforce', 'bureaus', {
  table: 'bureau',
  columns: ['id', 'code', 'name_ka', 'name_en'],
});

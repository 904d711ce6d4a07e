import { publishTable } from '../../platform/db/published.js';

/** What other modules may read of the tables of partners. */
export const organisations = publishTable('partners', 'organisations', {
  table: 'organisation',
  columns: ['id', 'name_ka', 'name_en'],
});

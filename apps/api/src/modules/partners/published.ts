import { publishTable } from '../../platform/db/published.js';

/** Columns of partners that other modules may read. */
export const organisations = publishTable('partners', 'organisations', {
  table: 'organisation',
  columns: ['id', 'name_ka', 'name_en', 'active'],
});

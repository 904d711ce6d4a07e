import { publishTable } from '../../platform/db/published.js';

/** Columns of workforce that other modules may read. */
export const bureaus = publishTable('workforce', 'bureaus', {
  table: 'bureau',
  columns: ['id', 'code', 'name_ka', 'name_en', 'active'],
});
export const regions = publishTable('workforce', 'regions', {
  table: 'region',
  columns: ['code', 'name_ka', 'name_en', 'active'],
});

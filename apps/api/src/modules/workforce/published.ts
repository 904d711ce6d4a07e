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
/** Penitentiary establishments, which notices of release name by code. */
export const establishments = publishTable('workforce', 'establishments', {
  table: 'establishment',
  columns: ['code', 'name_ka', 'name_en', 'active'],
});

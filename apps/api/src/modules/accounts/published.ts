import { publishTable } from '../../platform/db/published.js';

/** What other modules may read of the tables of accounts. */
export const staff = publishTable('accounts', 'staff', {
  table: 'user_account',
  columns: ['id', 'name', 'role', 'bureau_id', 'organisation_id', 'active'],
});

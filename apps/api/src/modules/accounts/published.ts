import { publishTable } from '../../platform/db/published.js';

/** Columns of accounts that other modules may read. */
export const staff = publishTable('accounts', 'staff', {
  table: 'user_account',
  columns: ['id', 'name', 'role', 'bureau_id', 'organisation_id', 'active'],
});
export const apiClients = publishTable('accounts', 'apiClients', {
  table: 'api_client',
  columns: ['id', 'organisation_id', 'active'],
});

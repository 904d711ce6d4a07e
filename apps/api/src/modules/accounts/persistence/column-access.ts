import { columnAccess, type ColumnAccess } from '../../../platform/db/column-access.js';
import { UserAccount } from './entities.js';

/** Readers and writers of the columns of accounts, besides staff and jobs (docs/how-to/row-access-and-grants.md). */
export const accountsColumnAccess: readonly ColumnAccess[] = [
  columnAccess(UserAccount, {
    id: ['partnerReads', 'analystReads'],
    email: ['partnerReads', 'analystReads'],
    name: ['partnerReads', 'analystReads'],
    role: ['partnerReads', 'analystReads'],
    bureauId: ['partnerReads', 'analystReads'],
    organisationId: ['partnerReads', 'analystReads'],
    passwordHash: [],
    active: ['partnerReads', 'analystReads'],
    version: ['partnerReads', 'analystReads'],
    createdAt: ['partnerReads', 'analystReads'],
    updatedAt: ['partnerReads', 'analystReads'],
  }),
];

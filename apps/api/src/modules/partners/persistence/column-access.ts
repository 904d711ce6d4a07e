import { columnAccess, type ColumnAccess } from '../../../platform/db/column-access.js';
import { OrganisationRecord } from './entities.js';

/** Readers and writers of the columns of partners, besides staff and jobs (docs/how-to/row-access-and-grants.md). */
export const partnersColumnAccess: readonly ColumnAccess[] = [
  columnAccess(OrganisationRecord, {
    id: ['partnerReads', 'analystReads'],
    nameKa: ['partnerReads', 'analystReads'],
    nameEn: ['partnerReads', 'analystReads'],
    legalForm: ['partnerReads', 'analystReads'],
    contactPoints: ['partnerReads', 'analystReads'],
    regions: ['partnerReads', 'analystReads'],
    searchKey: ['partnerReads', 'analystReads'],
    active: ['partnerReads', 'analystReads'],
    version: ['partnerReads', 'analystReads'],
    createdAt: ['partnerReads', 'analystReads'],
    updatedAt: ['partnerReads', 'analystReads'],
  }),
];

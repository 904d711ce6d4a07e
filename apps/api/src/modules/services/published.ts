import { publishTable } from '../../platform/db/published.js';

/** Columns of services that other modules may read. */
export const services = publishTable('services', 'services', {
  table: 'service',
  columns: ['code', 'name_ka', 'name_en', 'position'],
});
export const referrals = publishTable('services', 'referrals', {
  table: 'referral',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'organisation_id',
    'service_code',
    'plan_item_id',
    'state',
    'sent_at',
    'answer_due_on',
    'answered_at',
    'started_at',
    'rejection_reason',
    'withdrawal_cause',
  ],
});
export const serviceDeliveries = publishTable('services', 'serviceDeliveries', {
  table: 'service_delivery',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'service_code',
    'source',
    'recipient',
    'delivered_on',
    'units',
    'provider_id',
    'created_at',
  ],
});
export const directoryEntries = publishTable('services', 'directoryEntries', {
  table: 'directory_entry',
  columns: ['id', 'organisation_id', 'state'],
});

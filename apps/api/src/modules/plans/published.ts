import { publishTable } from '../../platform/db/published.js';

/** Columns of plans that other modules may read. */
export const plans = publishTable('plans', 'plans', {
  table: 'plan',
  columns: ['id', 'case_id', 'number', 'state'],
});
export const planItems = publishTable('plans', 'planItems', {
  table: 'plan_item',
  columns: [
    'id',
    'plan_id',
    'beneficiary_id',
    'lineage_id',
    'kind',
    'programme_id',
    'service_code',
    'text',
    'mandatory',
    'due_on',
    'state',
  ],
});

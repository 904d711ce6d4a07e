import { publishTable } from './db/published.js';

/** Tables that belong to no module. */
export const platformTables = [
  'audit_event',
  'event_delivery',
  'idempotency_key',
  'import_record',
  'import_run',
  'installation',
  'migration',
  'outbox_event',
  'setting',
  'stored_file',
] as const;

/** Columns of the platform's tables that modules may read. */
export const settings = publishTable('platform', 'settings', {
  table: 'setting',
  columns: ['code', 'valid_from', 'value'],
});
export const auditEvents = publishTable('platform', 'auditEvents', {
  table: 'audit_event',
  columns: [
    'id',
    'at',
    'actor_id',
    'role',
    'operation',
    'endpoint',
    'result',
    'problem',
    'subjects',
    'recipient_id',
    'trace_id',
    'purpose',
    'reason',
  ],
});

import { scanStatements } from '../../../platform/files/persistence/scan.statements.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';

export const appointmentScans = scanStatements({
  name: 'appointment',
  table: 'appointment_scan',
  column: 'appointment_id',
  of: 'appointment',
  staff,
  staffJson,
});

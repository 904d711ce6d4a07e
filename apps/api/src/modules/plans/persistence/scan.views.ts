import { scanStatements } from '../../../platform/files/persistence/scan.statements.js';
import { staff } from '../../accounts/published.js';
import { staffJson } from '../../workforce/index.js';

export const planScans = scanStatements({
  name: 'plan',
  table: 'plan_scan',
  column: 'plan_id',
  of: 'plan',
  staff,
  staffJson,
});

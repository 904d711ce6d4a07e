import { scanCommands } from '../../../platform/files/scans.js';
import { PlanRecord, PlanScanRecord } from '../persistence/entities.js';
import { planScans } from '../persistence/scan.views.js';

export const ofPlan = scanCommands(PlanRecord, {
  scan: PlanScanRecord,
  of: (planId) => ({ planId }),
  nextPage: planScans.nextPage,
});

import { scanCommands } from '../../../../platform/files/scans.js';
import { caseScans, ScanRecord } from '../../case-file/index.js';
import { CaseRecord } from '../persistence/entities.js';

export const ofCase = scanCommands(CaseRecord, {
  scan: ScanRecord,
  of: (caseId) => ({ caseId }),
  nextPage: caseScans.nextPage,
});

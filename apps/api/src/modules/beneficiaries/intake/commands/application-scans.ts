import { scanCommands } from '../../../../platform/files/scans.js';
import { applicationScans, ScanRecord } from '../../case-file/index.js';
import { ApplicationRecord } from '../persistence/entities.js';

export const ofApplication = scanCommands(ApplicationRecord, {
  scan: ScanRecord,
  of: (applicationId) => ({ applicationId }),
  nextPage: applicationScans.nextPage,
});

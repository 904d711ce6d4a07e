import { scanCommands } from '../../../../platform/files/scans.js';
import { DocumentRecord } from '../persistence/document.entities.js';
import { ConsentRecord } from '../persistence/file.entities.js';
import { ScanRecord } from '../persistence/scan.entities.js';
import { consentScans, documentScans } from '../persistence/scan.views.js';

const scan = ScanRecord;

export const ofDocument = scanCommands(DocumentRecord, {
  scan,
  of: (documentId) => ({ documentId }),
  nextPage: documentScans.nextPage,
});
export const ofConsent = scanCommands(ConsentRecord, {
  scan,
  of: (consentId) => ({ consentId }),
  nextPage: consentScans.nextPage,
});

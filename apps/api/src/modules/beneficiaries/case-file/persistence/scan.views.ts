import {
  scansJson as scansJsonOf,
  scanStatements,
} from '../../../../platform/files/persistence/scan.statements.js';
import { staff } from '../../../accounts/published.js';
import { staffJson } from '../../../workforce/index.js';

const scans = { table: 'person_scan', staff, staffJson };

/** JSON of the scans of a document or a consent, in order. */
export const scansJson = (column: 'document_id' | 'consent_id', id: string): string =>
  scansJsonOf({ ...scans, column }, id);

export const documentScans = scanStatements({
  ...scans,
  name: 'document',
  column: 'document_id',
  of: 'person_document',
});
export const consentScans = scanStatements({
  ...scans,
  name: 'consent',
  column: 'consent_id',
  of: 'consent',
});
export const applicationScans = scanStatements({
  ...scans,
  name: 'application',
  column: 'application_id',
  of: 'application',
});
export const caseScans = scanStatements({
  ...scans,
  name: 'case',
  column: 'case_id',
  of: 'rehabilitation_case',
});

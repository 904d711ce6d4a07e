/** The case file: consents, legal bases, documents, outcomes, the support network. */
export { findValidConsent, type ConsentSummary, type ConsentWanted } from './consent.lookup.js';
export { findLegalBasis, juvenileRulesFor, type LegalBasisSummary } from './legal-basis.lookup.js';
export { onePhotoAfterMerge } from './commands/photo.js';
export { ScanRecord } from './persistence/scan.entities.js';
export { applicationScans, caseScans } from './persistence/scan.views.js';

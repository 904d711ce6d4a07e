/** The case file: consents, legal bases, documents, outcomes, the support network. */
export { findValidConsent, type ConsentSummary, type ConsentWanted } from './consent.lookup.js';
export { findLegalBasis, juvenileRulesFor, type LegalBasisSummary } from './legal-basis.lookup.js';

/** The case file: consents, legal bases, documents, outcomes, the support network. */
export { findStandingConsent, type ConsentFacts, type ConsentWanted } from './consent.lookup.js';
export { findLegalBasis, type LegalBasisFacts } from './legal-basis.lookup.js';

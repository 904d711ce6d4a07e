import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { caseReaders, line } from '../kernel/roles.js';

const intake = ['socialWorker', 'psychologist', ...line] as const;
const manager = ['socialWorker', ...line] as const;
const readers = [...caseReaders, 'lawyer'] as const;

/** What belongs to a person's file, beside the card itself and the cases: consents, legal bases. */
export const fileEndpoints = {
  getTimeline: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/timeline',
    summary: 'What happened with a person, newest first, as far as the caller may know',
    access: { roles: caseReaders },
    audit: 'consultation',
    query: 'TimelineQuery',
    answer: 'TimelinePage',
  }),

  listConsents: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/consents',
    summary: 'Consents of a person, newest first, withdrawn ones too',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'ConsentList',
  }),
  recordConsent: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/consents',
    summary: 'Write down a signed consent',
    access: { roles: intake },
    audit: 'collection',
    body: 'RecordConsentBody',
    status: 201,
    location: '/api/v1/consents/{id}',
    answer: 'Consent',
  }),
  getConsent: endpoint({
    method: 'GET',
    path: '/api/v1/consents/{id}',
    summary: 'One consent',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'Consent',
  }),
  withdrawConsent: endpoint({
    method: 'POST',
    path: '/api/v1/consents/{id}/withdraw',
    summary:
      'The person withdraws; without a consent to assessment a voluntary case goes to closing, never to a sanction',
    access: { roles: manager },
    audit: 'alteration',
    body: 'NoteBody',
    answer: 'Consent',
    ifMatch: true,
    problems: ['consent-withdrawn-already'],
  }),

  listLegalBases: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/legal-bases',
    summary: 'Sentences and measures of a person, newest first',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'LegalBasisList',
  }),
  recordLegalBasis: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/legal-bases',
    summary: 'Write down a sentence or measure',
    access: { roles: [...manager, 'probationOfficer'] },
    audit: 'collection',
    body: 'RecordLegalBasisBody',
    status: 201,
    location: '/api/v1/legal-bases/{id}',
    answer: 'LegalBasis',
  }),
  getLegalBasis: endpoint({
    method: 'GET',
    path: '/api/v1/legal-bases/{id}',
    summary: 'One sentence or measure',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'LegalBasis',
  }),
  changeLegalBasis: endpoint({
    method: 'PATCH',
    path: '/api/v1/legal-bases/{id}',
    summary: 'Correct a sentence or measure, or end it',
    access: { roles: [...manager, 'probationOfficer'] },
    audit: 'alteration',
    body: 'ChangeLegalBasisBody',
    answer: 'LegalBasis',
    ifMatch: true,
  }),

  listOutcomes: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/outcomes',
    summary:
      'Employment, education, housing, health, offences and follow-up of a person, newest first',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'OutcomeList',
  }),
  recordOutcome: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/outcomes',
    summary: 'Write down an outcome',
    access: { roles: intake },
    audit: 'collection',
    body: 'RecordOutcomeBody',
    status: 201,
    location: '/api/v1/outcomes/{id}',
    answer: 'Outcome',
  }),
  getOutcome: endpoint({
    method: 'GET',
    path: '/api/v1/outcomes/{id}',
    summary: 'One outcome',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'Outcome',
  }),
  markOutcomeInError: endpoint({
    method: 'POST',
    path: '/api/v1/outcomes/{id}/mark-in-error',
    summary:
      'Say that an outcome was written down by mistake: it stays readable, with the reason, and leaves every figure',
    access: { roles: intake },
    audit: 'alteration',
    body: 'ReasonBody',
    answer: 'Outcome',
    ifMatch: true,
    problems: ['outcome-in-error-already'],
  }),
} as const satisfies EndpointTable;

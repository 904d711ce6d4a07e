import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';

const refused = [
  'file-type-refused',
  'file-too-large',
  'file-infected',
  'file-not-checked',
  'file-incomplete',
  'scan-added-already',
] as const;

/** Scans of the papers of a person. A scan is read by those who read its document or consent. */
export const scanEndpoints = {
  addDocumentScan: endpoint({
    method: 'POST',
    path: '/api/v1/documents/{id}/scans',
    summary: 'Add a scanned page to a document; the body is the file itself',
    access: { permission: 'document.record' },
    audit: 'collection',
    bodyMedia: 'application/octet-stream',
    status: 201,
    answer: 'Scan',
    problems: refused,
  }),
  downloadDocumentScan: endpoint({
    method: 'GET',
    path: '/api/v1/documents/{id}/scans/{scanId}',
    summary: 'Download a scan of a document',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    answerMedia: 'application/octet-stream',
    problems: ['file-unreadable'],
  }),
  removeDocumentScan: endpoint({
    method: 'POST',
    path: '/api/v1/documents/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a document; its content is destroyed',
    access: { permission: 'document.record' },
    audit: 'erasure',
    body: 'ReasonBody',
    status: 204,
  }),
  addConsentScan: endpoint({
    method: 'POST',
    path: '/api/v1/consents/{id}/scans',
    summary: 'Add a scan of the signed paper to a consent; the body is the file itself',
    access: { permission: 'consent.record' },
    audit: 'collection',
    bodyMedia: 'application/octet-stream',
    status: 201,
    answer: 'Scan',
    problems: refused,
  }),
  downloadConsentScan: endpoint({
    method: 'GET',
    path: '/api/v1/consents/{id}/scans/{scanId}',
    summary: 'Download a scan of a signed consent',
    access: { permission: 'consent.read' },
    audit: 'consultation',
    answerMedia: 'application/octet-stream',
    problems: ['file-unreadable'],
  }),
  removeConsentScan: endpoint({
    method: 'POST',
    path: '/api/v1/consents/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a signed consent; its content is destroyed',
    access: { permission: 'consent.record' },
    audit: 'erasure',
    body: 'ReasonBody',
    status: 204,
  }),
} as const satisfies EndpointTable;

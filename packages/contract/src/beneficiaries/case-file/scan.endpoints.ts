import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { scanOperations } from '../../platform/scan-endpoints.js';

/** Scans of the papers of a person. A scan is read by those who read its document or consent. */
export const scanEndpoints = {
  addDocumentScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/documents/{id}/scans',
    summary: 'Add a scan of a document; the body is the file itself',
    access: { permission: 'document.record' },
  }),
  downloadDocumentScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/documents/{id}/scans/{scanId}',
    summary: 'Download a scan of a document',
    access: { permission: 'caseFile.read' },
  }),
  removeDocumentScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/documents/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a document; its content is destroyed',
    access: { permission: 'document.record' },
  }),
  addConsentScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/consents/{id}/scans',
    summary: 'Add a scan of a signed consent; the body is the file itself',
    access: { permission: 'consent.record' },
  }),
  downloadConsentScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/consents/{id}/scans/{scanId}',
    summary: 'Download a scan of a signed consent',
    access: { permission: 'consent.read' },
  }),
  removeConsentScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/consents/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a signed consent; its content is destroyed',
    access: { permission: 'consent.record' },
  }),
} as const satisfies EndpointTable;

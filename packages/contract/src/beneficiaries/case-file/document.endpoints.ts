import { type EndpointTable, endpoint } from '../../kernel/endpoint.js';

/** The register of a person's documents. */
export const documentEndpoints = {
  listDocuments: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/documents',
    summary: 'List the documents of a person, newest first, limited to what the caller may see',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    query: 'WholeListQuery',
    answer: 'PersonDocumentList',
  }),
  recordDocument: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/documents',
    summary: 'Register a document',
    access: { permission: 'document.record' },
    audit: 'collection',
    body: 'RecordDocumentBody',
    status: 201,
    location: '/api/v1/documents/{id}',
    answer: 'PersonDocument',
  }),
  getDocument: endpoint({
    method: 'GET',
    path: '/api/v1/documents/{id}',
    summary: 'Get a document',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    answer: 'PersonDocument',
  }),
  changeDocument: endpoint({
    method: 'PATCH',
    path: '/api/v1/documents/{id}',
    summary: 'Correct the entry of a document',
    access: { permission: 'document.record' },
    audit: 'alteration',
    body: 'ChangeDocumentBody',
    answer: 'PersonDocument',
    ifMatch: true,
  }),
} as const satisfies EndpointTable;

import { type EndpointTable, endpoint } from '../../kernel/endpoint.js';

/** The register of a person's papers. */
export const documentEndpoints = {
  listDocuments: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/documents',
    summary: 'Papers of a person, newest first, as far as the caller may know of them',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    answer: 'PersonDocumentList',
  }),
  recordDocument: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/documents',
    summary: 'Register a paper',
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
    summary: 'One paper',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    answer: 'PersonDocument',
  }),
  changeDocument: endpoint({
    method: 'PATCH',
    path: '/api/v1/documents/{id}',
    summary: 'Correct what is registered of a paper',
    access: { permission: 'document.record' },
    audit: 'alteration',
    body: 'ChangeDocumentBody',
    answer: 'PersonDocument',
    ifMatch: true,
  }),
} as const satisfies EndpointTable;

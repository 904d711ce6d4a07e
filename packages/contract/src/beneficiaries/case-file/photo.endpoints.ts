import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';

/** The photo of a person: one, by their choice, and destroyed as soon as they ask for it. */
export const photoEndpoints = {
  setPhoto: endpoint({
    method: 'PUT',
    path: '/api/v1/beneficiaries/{id}/photo',
    summary:
      'Set the photo of a person who agreed to it; the body is the picture itself, and one before is destroyed',
    access: { permission: 'beneficiary.correct' },
    audit: 'collection',
    query: 'PhotoQuery',
    bodyMedia: 'application/octet-stream',
    answer: 'PersonPhoto',
    problems: [
      'photo-type-refused',
      'file-too-large',
      'file-infected',
      'file-not-checked',
      'file-incomplete',
    ],
  }),
  downloadPhoto: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/photo',
    summary: 'Download the photo of a person',
    access: { permission: 'caseFile.read' },
    audit: 'consultation',
    answerMedia: 'application/octet-stream',
    problems: ['file-unreadable'],
  }),
  removePhoto: endpoint({
    method: 'DELETE',
    path: '/api/v1/beneficiaries/{id}/photo',
    summary: 'Remove the photo of a person; it is destroyed',
    access: { permission: 'beneficiary.correct' },
    audit: 'erasure',
    status: 204,
  }),
} as const satisfies EndpointTable;

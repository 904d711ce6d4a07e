import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

const step = {
  method: 'POST',
  access: { permission: 'directory.verify' },
  audit: 'none',
  answer: 'DirectoryEntry',
  ifMatch: true,
  problems: ['transition-not-allowed'],
} as const;

/** The directory of services: providers, offers and places, without data about persons. */
export const directoryEndpoints = {
  listDirectoryEntries: endpoint({
    method: 'GET',
    path: '/api/v1/directory/entries',
    summary: 'List offers of services, by name of the provider',
    access: { permission: 'directory.read' },
    audit: 'none',
    query: 'DirectoryListQuery',
    answer: 'DirectoryEntryPage',
  }),
  getDirectoryEntry: endpoint({
    method: 'GET',
    path: '/api/v1/directory/entries/{id}',
    summary: 'Get an offer',
    access: { permission: 'directory.read' },
    audit: 'none',
    answer: 'DirectoryEntry',
  }),
  proposeDirectoryEntry: endpoint({
    method: 'POST',
    path: '/api/v1/directory/entries',
    summary: 'Propose an offer for the directory',
    access: { permission: 'directory.propose' },
    audit: 'none',
    body: 'ProposeEntryBody',
    status: 201,
    answer: 'DirectoryEntry',
    problems: ['organisation-inactive'],
  }),
  changeDirectoryEntry: endpoint({
    method: 'PATCH',
    path: '/api/v1/directory/entries/{id}',
    summary: 'Correct an offer',
    access: { permission: 'directory.propose' },
    audit: 'none',
    body: 'ChangeEntryBody',
    answer: 'DirectoryEntry',
    ifMatch: true,
  }),
  verifyDirectoryEntry: endpoint({
    ...step,
    path: '/api/v1/directory/entries/{id}/verify',
    summary:
      'Verify an offer that was checked with the provider; the verification is valid for six months',
    problems: ['transition-not-allowed', 'organisation-inactive'],
  }),
  discardDirectoryEntry: endpoint({
    ...step,
    path: '/api/v1/directory/entries/{id}/discard',
    summary: 'Discard a proposed offer',
  }),
  activateDirectoryEntry: endpoint({
    ...step,
    path: '/api/v1/directory/entries/{id}/activate',
    summary: 'Publish a verified offer',
    problems: ['transition-not-allowed', 'organisation-inactive'],
  }),
  suspendDirectoryEntry: endpoint({
    ...step,
    path: '/api/v1/directory/entries/{id}/suspend',
    summary: 'Suspend an offer while the provider accepts nobody',
  }),
  resumeDirectoryEntry: endpoint({
    ...step,
    path: '/api/v1/directory/entries/{id}/resume',
    summary: 'Resume a suspended offer',
    problems: ['transition-not-allowed', 'organisation-inactive'],
  }),
} as const satisfies EndpointTable;

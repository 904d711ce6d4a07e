import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { caseReaders, line } from '../kernel/roles.js';
import { caseEndpoints } from './case.endpoints.js';
import { contactEndpoints } from './contact.endpoints.js';
import { fileEndpoints } from './file.endpoints.js';
import { documentEndpoints } from './document.endpoints.js';
import { outreachEndpoints } from './outreach.endpoints.js';
import { savedViewEndpoints } from './saved-view.endpoints.js';

const intake = ['socialWorker', 'psychologist', ...line] as const;
const readers = [...caseReaders, 'lawyer'] as const;

export const beneficiariesEndpoints = {
  getBeneficiary: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'One beneficiary',
    access: { roles: readers },
    audit: 'consultation',
    answer: 'Beneficiary',
  }),
  changeBeneficiary: endpoint({
    method: 'PATCH',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'Correct or complete what is known of a person',
    access: { roles: [...intake, 'probationOfficer'] },
    audit: 'alteration',
    body: 'ChangeBeneficiaryBody',
    answer: 'Beneficiary',
    ifMatch: true,
    problems: ['personal-number-taken'],
  }),
  findDuplicates: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/duplicates',
    summary: 'Is this person known anywhere in the country? Masked.',
    access: { roles: intake },
    audit: 'combination',
    body: 'DuplicateBody',
    answer: 'DuplicateHits',
  }),

  createApplication: endpoint({
    method: 'POST',
    path: '/api/v1/applications',
    summary: 'Take an application',
    access: { roles: intake },
    audit: 'collection',
    body: 'CreateApplicationBody',
    status: 201,
    answer: 'Application',
    problems: ['personal-number-taken', 'open-case-exists'],
  }),
  listApplications: endpoint({
    method: 'GET',
    path: '/api/v1/applications',
    summary: 'Applications, newest first',
    access: { roles: intake },
    audit: 'consultation',
    query: 'ApplicationListQuery',
    answer: 'ApplicationPage',
  }),
  getApplication: endpoint({
    method: 'GET',
    path: '/api/v1/applications/{id}',
    summary: 'One application',
    access: { roles: intake },
    audit: 'consultation',
    answer: 'Application',
  }),
  acceptApplication: endpoint({
    method: 'POST',
    path: '/api/v1/applications/{id}/accept',
    summary: 'Accept: opens a case',
    access: { roles: intake },
    audit: 'alteration',
    body: 'NoteBody',
    answer: 'Application',
    ifMatch: true,
    problems: ['transition-not-allowed', 'open-case-exists'],
  }),
  declineApplication: endpoint({
    method: 'POST',
    path: '/api/v1/applications/{id}/decline',
    summary: 'Decline, with the reason',
    access: { roles: intake },
    audit: 'alteration',
    body: 'ReasonBody',
    answer: 'Application',
    ifMatch: true,
    problems: ['transition-not-allowed'],
  }),
  withdrawApplication: endpoint({
    method: 'POST',
    path: '/api/v1/applications/{id}/withdraw',
    summary: 'The person withdraws',
    access: { roles: intake },
    audit: 'alteration',
    body: 'NoteBody',
    answer: 'Application',
    ifMatch: true,
    problems: ['transition-not-allowed'],
  }),
  reconsiderApplication: endpoint({
    method: 'POST',
    path: '/api/v1/applications/{id}/reconsider',
    summary: 'Take up a declined application again, with the reason',
    access: { roles: intake },
    audit: 'alteration',
    body: 'ReasonBody',
    answer: 'Application',
    ifMatch: true,
    problems: ['transition-not-allowed'],
  }),

  ...caseEndpoints,
  ...fileEndpoints,
  ...contactEndpoints,
  ...outreachEndpoints,
  ...savedViewEndpoints,
  ...documentEndpoints,
} as const satisfies EndpointTable;

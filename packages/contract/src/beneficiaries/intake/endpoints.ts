import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { caseworkers, management } from '../../kernel/roles.js';
import { outreachEndpoints } from './outreach.endpoints.js';

const intake = [...caseworkers, ...management] as const;

/** How people come: applications, the hotline, visits before release. */
export const intakeEndpoints = {
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

  ...outreachEndpoints,
} as const satisfies EndpointTable;

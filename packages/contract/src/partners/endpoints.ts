import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const partnersEndpoints = {
  listOrganisations: endpoint({
    method: 'GET',
    path: '/api/v1/organisations',
    summary: 'List partner organisations, by name',
    access: { permission: 'organisation.read' },
    audit: 'none',
    query: 'OrganisationListQuery',
    answer: 'OrganisationPage',
  }),
  getOrganisation: endpoint({
    method: 'GET',
    path: '/api/v1/organisations/{id}',
    summary: 'Get a partner organisation',
    access: { permission: 'organisation.read' },
    audit: 'none',
    answer: 'Organisation',
  }),
  getOrganisationWork: endpoint({
    method: 'GET',
    path: '/api/v1/organisations/{id}/open-work',
    summary: 'Count what ends, or waits for a decision, when an organisation is deactivated',
    access: { permission: 'organisation.manage' },
    audit: 'none',
    answer: 'OrganisationWork',
  }),
  createOrganisation: endpoint({
    method: 'POST',
    path: '/api/v1/organisations',
    summary: 'Register a partner organisation',
    access: { permission: 'organisation.manage' },
    audit: 'none',
    body: 'CreateOrganisationBody',
    status: 201,
    answer: 'Organisation',
    problems: ['organisation-exists'],
  }),
  changeOrganisation: endpoint({
    method: 'PATCH',
    path: '/api/v1/organisations/{id}',
    summary:
      'Change a partner organisation; a deactivated one gets no new referrals, and its offers and accounts end',
    access: { permission: 'organisation.manage' },
    audit: 'none',
    body: 'ChangeOrganisationBody',
    answer: 'Organisation',
    ifMatch: true,
    problems: ['organisation-exists'],
  }),
} as const satisfies EndpointTable;

import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { savedViewEndpoints } from './saved-view.endpoints.js';

/** People, and the saved views of their list. */
export const peopleEndpoints = {
  getBeneficiary: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'Get a beneficiary',
    access: { permission: 'beneficiary.read' },
    audit: 'consultation',
    answer: 'Beneficiary',
  }),
  changeBeneficiary: endpoint({
    method: 'PATCH',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'Correct or complete the details of a person',
    access: { permission: 'beneficiary.change' },
    audit: 'alteration',
    body: 'ChangeBeneficiaryBody',
    answer: 'Beneficiary',
    ifMatch: true,
    problems: ['personal-number-taken', 'search-limit-reached'],
  }),
  findDuplicates: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/duplicates',
    summary: 'Find out whether a person is known anywhere in the country; results are masked',
    access: { permission: 'application.receive' },
    audit: 'combination',
    body: 'DuplicateBody',
    answer: 'DuplicateHits',
    problems: ['search-reason-required', 'search-limit-reached'],
  }),

  ...savedViewEndpoints,
} as const satisfies EndpointTable;

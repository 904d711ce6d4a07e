import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { savedViewEndpoints } from './saved-view.endpoints.js';

/** People, and the saved views of their list. */
export const peopleEndpoints = {
  getBeneficiary: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'One beneficiary',
    access: { permission: 'beneficiary.read' },
    audit: 'consultation',
    answer: 'Beneficiary',
  }),
  changeBeneficiary: endpoint({
    method: 'PATCH',
    path: '/api/v1/beneficiaries/{id}',
    summary: 'Correct or complete what is known of a person',
    access: { permission: 'beneficiary.change' },
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
    access: { permission: 'application.receive' },
    audit: 'combination',
    body: 'DuplicateBody',
    answer: 'DuplicateHits',
  }),

  ...savedViewEndpoints,
} as const satisfies EndpointTable;

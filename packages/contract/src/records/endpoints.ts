import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { caseReaders } from '../kernel/roles.js';

export const recordsEndpoints = {
  getRecord: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/record',
    summary: 'The record at a glance: person, case, plan, last 20 sessions, next session',
    access: { roles: caseReaders },
    audit: 'consultation',
    answer: 'RecordOverview',
  }),
} as const satisfies EndpointTable;

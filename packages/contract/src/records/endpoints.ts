import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { caseReaders, caseworkers, line } from '../kernel/roles.js';

export const recordsEndpoints = {
  getRecord: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/record',
    summary: 'The record at a glance: person, case, plan, last 20 sessions, next session',
    access: { roles: caseReaders },
    audit: 'consultation',
    answer: 'RecordOverview',
  }),
  getToday: endpoint({
    method: 'GET',
    path: '/api/v1/today',
    summary:
      'The day of the caller: sessions, what is to be recorded, decided or overdue, releases, alerts',
    access: { roles: [...caseworkers, 'facilitator', 'clinicalSupervisor', ...line] },
    audit: 'consultation',
    answer: 'Today',
  }),
} as const satisfies EndpointTable;

import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const overviewEndpoints = {
  listBeneficiaries: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries',
    summary: 'List beneficiaries, by name or by the opening of their case',
    access: { permission: 'beneficiary.read' },
    audit: 'consultation',
    query: 'BeneficiaryListQuery',
    answer: 'BeneficiaryPage',
  }),
  searchBeneficiaries: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/search',
    summary:
      'Find a person by name (Georgian, Latin or Russian letters), personal number or case number; the best 50',
    access: { permission: 'beneficiary.read' },
    audit: 'consultation',
    body: 'SearchBody',
    answer: 'SearchHits',
  }),
  getRecord: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/record',
    summary: 'Get the record at a glance: person, case, plan, last 20 sessions, next session',
    access: { permission: 'case.read' },
    audit: 'consultation',
    answer: 'RecordOverview',
  }),
  getCaseDependents: endpoint({
    method: 'GET',
    path: '/api/v1/cases/{id}/dependents',
    summary: 'List what a step of the case would end, and what would stay open',
    access: { permission: 'case.manage' },
    audit: 'consultation',
    query: 'CaseDependentsQuery',
    answer: 'CaseDependents',
  }),
  getToday: endpoint({
    method: 'GET',
    path: '/api/v1/today',
    summary:
      'Get the day of the caller: sessions, what has to be recorded or decided, what is overdue, releases, alerts',
    access: { permission: 'today.read' },
    audit: 'consultation',
    answer: 'Today',
  }),
} as const satisfies EndpointTable;

import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const reportingEndpoints = {
  listReports: endpoint({
    method: 'GET',
    path: '/api/v1/reports',
    summary: 'List the definitions of the reports: what is counted, breakdowns and parameters',
    access: { permission: 'report.read', scope: 'reporting:read' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'ReportDefinitionList',
  }),
  getReport: endpoint({
    method: 'GET',
    path: '/api/v1/reports/{code}',
    summary: 'Calculate the figures of a report; small counts are hidden for analysts',
    access: { permission: 'report.read', scope: 'reporting:read' },
    audit: 'consultation',
    query: 'ReportQuery',
    answer: 'ReportFigures',
    media: ['text/csv', 'application/x-ndjson'],
  }),
  listReportRows: endpoint({
    method: 'GET',
    path: '/api/v1/reports/{code}/rows',
    summary: 'List the counted units behind a report, pseudonymised',
    access: { permission: 'report.read', scope: 'reporting:read' },
    audit: 'disclosure',
    query: 'ReportRowsQuery',
    answer: 'ReportRowPage',
    media: ['text/csv', 'application/x-ndjson'],
    problems: ['rows-not-offered'],
  }),
} as const satisfies EndpointTable;

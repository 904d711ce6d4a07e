import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { scanOperations } from '../../platform/scan-endpoints.js';

/**
 * Scans of the signed closing summary of a case. It names goals and services that officers do not see, so an officer
 * finds none.
 */
export const caseScanEndpoints = {
  listCaseScans: endpoint({
    ...scanOperations.list,
    path: '/api/v1/cases/{id}/scans',
    summary: 'List the scans of the signed closing summary of a case, in order',
    access: { permission: 'case.read' },
  }),
  addCaseScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/cases/{id}/scans',
    summary: 'Add a scan of the signed closing summary of a case; the body is the file itself',
    access: { permission: 'case.manage' },
  }),
  downloadCaseScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/cases/{id}/scans/{scanId}',
    summary: 'Download a scan of the signed closing summary of a case',
    access: { permission: 'case.read' },
  }),
  removeCaseScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/cases/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of the signed closing summary of a case; its content is destroyed',
    access: { permission: 'case.manage' },
  }),
} as const satisfies EndpointTable;

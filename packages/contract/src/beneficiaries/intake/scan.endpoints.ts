import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { scanOperations } from '../../platform/scan-endpoints.js';

/** Scans of the application that the person signed. */
export const applicationScanEndpoints = {
  listApplicationScans: endpoint({
    ...scanOperations.list,
    path: '/api/v1/applications/{id}/scans',
    summary: 'List the scans of a signed application, in order',
    access: { permission: 'application.read' },
  }),
  addApplicationScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/applications/{id}/scans',
    summary: 'Add a scan of a signed application; the body is the file itself',
    access: { permission: 'application.receive' },
  }),
  downloadApplicationScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/applications/{id}/scans/{scanId}',
    summary: 'Download a scan of a signed application',
    access: { permission: 'application.read' },
  }),
  removeApplicationScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/applications/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a signed application; its content is destroyed',
    access: { permission: 'application.receive' },
  }),
} as const satisfies EndpointTable;

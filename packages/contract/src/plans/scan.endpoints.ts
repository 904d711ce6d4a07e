import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { scanOperations } from '../platform/scan-endpoints.js';

/**
 * Scans of the signed paper of one version of a plan. An officer finds those of a plan of which nothing is hidden from
 * officers, and the own ones.
 */
export const planScanEndpoints = {
  listPlanScans: endpoint({
    ...scanOperations.list,
    path: '/api/v1/plans/{id}/scans',
    summary: 'List the scans of a signed plan, in order',
    access: { permission: 'plan.read' },
  }),
  addPlanScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/plans/{id}/scans',
    summary: 'Add a scan of a signed plan; the body is the file itself',
    access: { permission: 'plan.sign' },
  }),
  downloadPlanScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/plans/{id}/scans/{scanId}',
    summary: 'Download a scan of a signed plan',
    access: { permission: 'plan.read' },
  }),
  removePlanScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/plans/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of a signed plan; its content is destroyed',
    access: { permission: 'plan.sign' },
  }),
} as const satisfies EndpointTable;

import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { cardEndpoints } from './card.endpoints.js';
import { deliveryEndpoints } from './delivery.endpoints.js';
import { directoryEndpoints } from './directory.endpoints.js';
import { referralEndpoints } from './referral.endpoints.js';

export const servicesEndpoints = {
  listServices: endpoint({
    method: 'GET',
    path: '/api/v1/services',
    summary: 'List the catalogue of services',
    access: { permission: 'service.read', scope: 'directory:read' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'ServiceList',
  }),
  ...cardEndpoints,
  ...deliveryEndpoints,
  ...referralEndpoints,
  ...directoryEndpoints,
} as const satisfies EndpointTable;

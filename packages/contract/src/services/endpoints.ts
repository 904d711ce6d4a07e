import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { cardEndpoints } from './card.endpoints.js';
import { deliveryEndpoints } from './delivery.endpoints.js';
import { directoryEndpoints } from './directory.endpoints.js';
import { referralEndpoints } from './referral.endpoints.js';

export const servicesEndpoints = {
  listServices: endpoint({
    method: 'GET',
    path: '/api/v1/services',
    summary: 'List the catalogue of services, inactive ones included',
    access: { permission: 'service.read', scope: 'directory:read' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'ServiceList',
  }),
  createService: endpoint({
    method: 'POST',
    path: '/api/v1/services',
    summary: 'Add a service to the catalogue',
    access: { permission: 'service.manage' },
    audit: 'none',
    body: 'CreateServiceBody',
    status: 201,
    answer: 'Service',
    problems: ['service-exists'],
  }),
  changeService: endpoint({
    method: 'PATCH',
    path: '/api/v1/services/{code}',
    summary: 'Change the name of a service, deactivate or activate it',
    access: { permission: 'service.manage' },
    audit: 'none',
    body: 'ChangeServiceBody',
    answer: 'Service',
    ifMatch: true,
  }),
  ...cardEndpoints,
  ...deliveryEndpoints,
  ...referralEndpoints,
  ...directoryEndpoints,
} as const satisfies EndpointTable;

import type { EndpointTable } from '../kernel/endpoint.js';

export const servicesEndpoints = {} as const satisfies EndpointTable;

import type { EndpointTable } from '../kernel/endpoint.js';

export const partnersEndpoints = {} as const satisfies EndpointTable;

import type { EndpointTable } from '../kernel/endpoint.js';

export const workforceEndpoints = {} as const satisfies EndpointTable;

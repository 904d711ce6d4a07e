import type { EndpointTable } from '../kernel/endpoint.js';

export const assessmentsEndpoints = {} as const satisfies EndpointTable;

import type { EndpointTable } from '../kernel/endpoint.js';

export const reportingEndpoints = {} as const satisfies EndpointTable;

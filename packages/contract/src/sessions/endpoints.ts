import type { EndpointTable } from '../kernel/endpoint.js';

export const sessionsEndpoints = {} as const satisfies EndpointTable;

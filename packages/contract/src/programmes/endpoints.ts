import type { EndpointTable } from '../kernel/endpoint.js';

export const programmesEndpoints = {} as const satisfies EndpointTable;

import type { EndpointTable } from '../kernel/endpoint.js';

export const plansEndpoints = {} as const satisfies EndpointTable;

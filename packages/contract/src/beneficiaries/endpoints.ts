import type { EndpointTable } from '../kernel/endpoint.js';

export const beneficiariesEndpoints = {} as const satisfies EndpointTable;

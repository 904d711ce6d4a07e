import type { EndpointTable } from '../kernel/endpoint.js';
import { catalogueEndpoints } from './catalogue.endpoints.js';

export const programmesEndpoints = {
  ...catalogueEndpoints,
} as const satisfies EndpointTable;

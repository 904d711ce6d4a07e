import type { EndpointTable } from '../kernel/endpoint.js';
import { catalogueEndpoints } from './catalogue.endpoints.js';
import { enrolmentEndpoints } from './enrolment.endpoints.js';
import { groupEndpoints } from './group.endpoints.js';

export const programmesEndpoints = {
  ...catalogueEndpoints,
  ...groupEndpoints,
  ...enrolmentEndpoints,
} as const satisfies EndpointTable;

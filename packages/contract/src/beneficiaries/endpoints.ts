import { caseEndpoints } from './cases/endpoints.js';
import { caseFileEndpoints } from './case-file/endpoints.js';
import { intakeEndpoints } from './intake/endpoints.js';
import { mergingEndpoints } from './merging/endpoints.js';
import { peopleEndpoints } from './people/endpoints.js';
import { timelineEndpoints } from './timeline/endpoints.js';
import type { EndpointTable } from '../kernel/endpoint.js';

export const beneficiariesEndpoints = {
  ...peopleEndpoints,
  ...intakeEndpoints,
  ...caseEndpoints,
  ...caseFileEndpoints,
  ...mergingEndpoints,
  ...timelineEndpoints,
} as const satisfies EndpointTable;

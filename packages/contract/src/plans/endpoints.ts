import type { EndpointTable } from '../kernel/endpoint.js';
import { planEndpoints } from './plan.endpoints.js';
import { planGoalEndpoints } from './plan-goal.endpoints.js';
import { planItemEndpoints } from './plan-item.endpoints.js';
import { planScanEndpoints } from './scan.endpoints.js';

export const plansEndpoints = {
  ...planEndpoints,
  ...planGoalEndpoints,
  ...planItemEndpoints,
  ...planScanEndpoints,
} as const satisfies EndpointTable;

import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** The plan as a part of the record of a person. */
export const planTab: RouteObject = {
  path: 'plan',
  lazy: async () => ({ Component: (await import('./components/record-plan.js')).RecordPlan }),
};

/** The plan on paper. */
export const planRoutes: RouteObject[] = [
  {
    path: paths.planPrint(':id'),
    lazy: async () => ({ Component: (await import('./components/print-plan.js')).PrintPlan }),
  },
];

/** The summary of the plan for the overview. */
export const PlanSummary = lazy(async () => ({
  default: (await import('./components/plan-summary.js')).PlanSummary,
}));

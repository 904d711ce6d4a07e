import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const outcomeRoutes: RouteObject[] = [
  {
    path: paths.outcome(':id'),
    lazy: async () => ({
      Component: (await import('./components/outcome-screen.js')).OutcomeScreen,
    }),
  },
];

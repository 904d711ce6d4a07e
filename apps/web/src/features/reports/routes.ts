import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const reportRoutes: RouteObject[] = [
  {
    path: paths.reports,
    lazy: async () => ({
      Component: (await import('./components/reports-screen.js')).ReportsScreen,
    }),
  },
  {
    path: paths.report(':code'),
    lazy: async () => ({
      Component: (await import('./components/report-screen.js')).ReportScreen,
    }),
  },
];

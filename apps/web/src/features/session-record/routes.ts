import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const sessionRecordRoutes: RouteObject[] = [
  {
    path: paths.sessionRecord(':id'),
    lazy: async () => ({
      Component: (await import('./components/session-record-screen.js')).SessionRecordScreen,
    }),
  },
];

import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const importRoutes: RouteObject[] = [
  {
    path: paths.imports,
    lazy: async () => ({
      Component: (await import('./components/imports-screen.js')).ImportsScreen,
    }),
  },
];

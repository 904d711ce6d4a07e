import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const staffAbsencesRoutes: RouteObject[] = [
  {
    path: paths.staffAbsences,
    lazy: async () => ({
      Component: (await import('./components/staff-absences-screen.js')).StaffAbsencesScreen,
    }),
  },
];

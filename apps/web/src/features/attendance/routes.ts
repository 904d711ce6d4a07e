import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Programmes and attendance as a part of the record of a person. */
export const attendanceTab: RouteObject = {
  path: 'attendance',
  lazy: async () => ({
    Component: (await import('./components/record-attendance.js')).RecordAttendance,
  }),
};

/** The catalogue of programmes. */
export const programmeRoutes: RouteObject[] = [
  {
    path: paths.programmes,
    lazy: async () => ({
      Component: (await import('./components/programmes-screen.js')).ProgrammesScreen,
    }),
  },
];

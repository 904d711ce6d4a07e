import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Papers of a course: the attendance sheet of a group and the certificate of a person. */
export const coursePaperRoutes: RouteObject[] = [
  {
    path: paths.attendanceSheet(':id'),
    lazy: async () => ({ Component: (await import('./components/print-sheet.js')).PrintSheet }),
  },
  {
    path: paths.certificate(':id'),
    lazy: async () => ({
      Component: (await import('./components/print-certificate.js')).PrintCertificate,
    }),
  },
];

import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { staffAbsencesRoutes } from '../features/staff-absences/routes.js';
import { appointmentsRoutes } from '../features/appointments/routes.js';
import { adminRoutes } from '../features/admin/routes.js';
import { assessmentRoutes } from '../features/assessments/routes.js';
import { programmeRoutes } from '../features/attendance/routes.js';
import { beneficiaryRoutes } from '../features/beneficiaries/routes.js';
import { casePaperRoutes } from '../features/case-papers/routes.js';
import { coursePaperRoutes } from '../features/course-papers/routes.js';
import { calendarRoutes } from '../features/calendar/routes.js';
import { groupRoutes } from '../features/groups/routes.js';
import { importRoutes } from '../features/imports/routes.js';
import { sessionRecordRoutes } from '../features/session-record/routes.js';
import { partnerRoutes } from '../features/partner/routes.js';
import { planRoutes } from '../features/plans/routes.js';
import { registerRoutes } from '../features/register/routes.js';
import { reportRoutes } from '../features/reports/routes.js';
import { serviceRoutes } from '../features/services/routes.js';
import { tasksRoutes } from '../features/tasks/routes.js';
import { teamRoutes } from '../features/team/routes.js';
import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { recordParts } from './record-parts.js';
import { Permitted } from './permitted.js';
import { Root } from './root.js';
import { RouteFailure } from './route-failure.js';
import { paths } from '../platform/paths.js';

const ApprovalsPage = lazy(async () => ({
  default: (await import('./today-pages.js')).ApprovalsPage,
}));

const WaitingPage = lazy(async () => ({
  default: (await import('./today-pages.js')).WaitingPage,
}));

export const router = createBrowserRouter([
  {
    path: paths.invitation,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./invitation-page.js')).InvitationPage }),
  },
  {
    element: <Root />,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <></>,
    children: [
      {
        // An error of one screen leaves the navigation usable.
        errorElement: <RouteFailure />,
        element: <Permitted />,
        children: [
          { path: paths.home, element: <Home /> },
          ...beneficiaryRoutes(recordParts),
          ...appointmentsRoutes,
          ...tasksRoutes,
          ...staffAbsencesRoutes,
          {
            path: paths.colleagueDay(':id'),
            lazy: async () => ({ Component: (await import('./today-pages.js')).ColleagueDayPage }),
          },
          ...calendarRoutes,
          ...programmeRoutes,
          ...groupRoutes,
          ...coursePaperRoutes,
          ...casePaperRoutes,
          ...registerRoutes,
          ...sessionRecordRoutes,
          ...teamRoutes({ queue: ApprovalsPage, waiting: WaitingPage }),
          ...planRoutes,
          ...serviceRoutes,
          ...partnerRoutes,
          ...assessmentRoutes,
          ...reportRoutes,
          ...adminRoutes(importRoutes),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);

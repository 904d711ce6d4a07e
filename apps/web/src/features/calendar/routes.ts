import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const calendarRoutes: RouteObject[] = [
  {
    path: paths.calendar,
    lazy: async () => ({
      Component: (await import('./components/calendar-screen.js')).CalendarScreen,
    }),
  },
];

import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const groupRoutes: RouteObject[] = [
  {
    path: paths.groups,
    lazy: async () => ({ Component: (await import('./components/groups-screen.js')).GroupsScreen }),
  },
  {
    path: paths.newGroup,
    lazy: async () => ({
      Component: (await import('./forms/new-group-screen.js')).NewGroupScreen,
    }),
  },
  {
    path: paths.group(':id'),
    lazy: async () => ({ Component: (await import('./components/group-screen.js')).GroupScreen }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('./components/group-members.js')).GroupMembers,
        }),
      },
      {
        path: 'sessions',
        lazy: async () => ({
          Component: (await import('./components/group-sessions.js')).GroupSessions,
        }),
      },
      {
        path: 'attendance',
        lazy: async () => ({
          Component: (await import('./components/attendance-matrix.js')).AttendanceMatrix,
        }),
      },
    ],
  },
  {
    path: paths.groupSchedule(':id'),
    lazy: async () => ({
      Component: (await import('./forms/schedule-screen.js')).ScheduleScreen,
    }),
  },
];

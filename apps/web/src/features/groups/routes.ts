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
  },
  {
    path: paths.groupSchedule(':id'),
    lazy: async () => ({
      Component: (await import('./forms/schedule-screen.js')).ScheduleScreen,
    }),
  },
];

import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const tasksRoutes: RouteObject[] = [
  {
    path: paths.tasks,
    lazy: async () => ({
      Component: (await import('./components/tasks-screen.js')).TasksScreen,
    }),
  },
];

/** Makes a task to call back somebody who rang the hotline. */
export const CallBack = lazy(async () => ({
  default: (await import('./components/call-back.js')).CallBack,
}));

/** Shows on the overview of the record what has to be done for the person. */
export const PersonTasks = lazy(async () => ({
  default: (await import('./components/person-tasks.js')).PersonTasks,
}));

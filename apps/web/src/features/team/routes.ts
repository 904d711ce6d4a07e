import { createElement, lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';
import type { TeamParts } from './parts.js';

export const teamRoutes = (parts: TeamParts): RouteObject[] => [
  {
    path: paths.team,
    lazy: async () => {
      const { TeamScreen } = await import('./components/team-screen.js');
      return { element: createElement(TeamScreen, { parts }) };
    },
  },
];

/** Reassigns the cases of people who are selected in a list. */
export const ReassignPeople = lazy(async () => ({
  default: (await import('./components/reassign-people.js')).ReassignPeople,
}));

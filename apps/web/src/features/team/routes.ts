import { createElement, lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export interface TeamParts {
  /** What waits for a decision, as another feature shows it. */
  queue: ComponentType;
}

export const teamRoutes = ({ queue }: TeamParts): RouteObject[] => [
  {
    path: paths.team,
    lazy: async () => {
      const { TeamScreen } = await import('./components/team-screen.js');
      return { element: createElement(TeamScreen, { queue }) };
    },
  },
];

/** The handing over of cases, where people are chosen from a list. */
export const ReassignPeople = lazy(async () => ({
  default: (await import('./components/reassign-people.js')).ReassignPeople,
}));

import { createElement, type ComponentType } from 'react';
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

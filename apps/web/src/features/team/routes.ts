import type { WaitingWorkList } from '@gza/contract';
import { createElement, lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export interface TeamParts {
  /** Shows the pending decisions; another feature provides it. */
  queue: ComponentType;
  /** Shows the records behind a number of one member of staff; another feature provides it. */
  waiting: ComponentType<{
    workerId: string;
    list: WaitingWorkList;
    bureauId: string | undefined;
    chosenHere: boolean;
  }>;
}

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

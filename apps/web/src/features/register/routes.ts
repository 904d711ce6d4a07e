import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const registerRoutes: RouteObject[] = [
  {
    path: paths.register(':id'),
    lazy: async () => ({
      Component: (await import('./components/register-screen.js')).RegisterScreen,
    }),
  },
];

/** Shows the waiting registers in the header. */
export const WaitingRegisters = lazy(async () => ({
  default: (await import('./components/waiting-registers.js')).WaitingRegisters,
}));

/** Shows today's registers on this device on the first screen. */
export const TakeAlong = lazy(async () => ({
  default: (await import('./components/take-along.js')).TakeAlong,
}));

/** How many registers on this device have not reached the server. */
export const unsentRegisters = async (): Promise<number> =>
  (await import('./offline/queue.js')).registers.count();

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

/** What waits to be sent, for the header. */
export const WaitingRegisters = lazy(async () => ({
  default: (await import('./components/waiting-registers.js')).WaitingRegisters,
}));

/** Today's registers on this device, for the first screen. */
export const TakeAlong = lazy(async () => ({
  default: (await import('./components/take-along.js')).TakeAlong,
}));

/** How many registers on this device have not reached the server. */
export const unsentRegisters = async (): Promise<number> =>
  (await import('./offline/queue.js')).countWaiting();

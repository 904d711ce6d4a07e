import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

export const appointmentsRoutes: RouteObject[] = [
  {
    path: paths.appointment(':id'),
    lazy: async () => ({
      Component: (await import('./components/appointment-screen.js')).AppointmentScreen,
    }),
  },
  {
    path: paths.summons(':id'),
    lazy: async () => ({
      Component: (await import('./components/print-summons.js')).PrintSummons,
    }),
  },
];

/** Shows the appointments of a person on the overview of the record. */
export const PersonAppointments = lazy(async () => ({
  default: (await import('./components/person-appointments.js')).PersonAppointments,
}));

/** Shows the outcomes that wait on this device in the header. */
export const WaitingOutcomes = lazy(async () => ({
  default: (await import('./components/waiting-outcomes.js')).WaitingOutcomes,
}));

/** Shows today's appointments on this device on the first screen. */
export const TakeVisits = lazy(async () => ({
  default: (await import('./components/take-visits.js')).TakeVisits,
}));

/** How many outcomes on this device have not reached the server. */
export const unsentOutcomes = async (): Promise<number> =>
  (await import('./offline/outcomes.js')).outcomes.count();

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

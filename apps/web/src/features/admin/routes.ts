import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/**
 * The administration: one frame with a tab for each part that the role has. `further` are parts of other features.
 */
export const adminRoutes = (further: readonly RouteObject[]): RouteObject[] => [
  {
    lazy: async () => ({ Component: (await import('./components/admin-layout.js')).AdminLayout }),
    children: [
      {
        path: paths.adminHome,
        lazy: async () => ({ Component: (await import('./components/admin-home.js')).AdminHome }),
      },
      {
        path: paths.admin('users'),
        lazy: async () => ({
          Component: (await import('./components/users-screen.js')).UsersScreen,
        }),
      },
      {
        path: paths.admin('invitations'),
        lazy: async () => ({
          Component: (await import('./components/invitations-screen.js')).InvitationsScreen,
        }),
      },
      {
        path: paths.admin('clients'),
        lazy: async () => ({
          Component: (await import('./components/clients-screen.js')).ClientsScreen,
        }),
      },
      {
        path: paths.admin('bureaus'),
        lazy: async () => ({
          Component: (await import('./components/bureaus-screen.js')).BureausScreen,
        }),
      },
      {
        path: paths.admin('organisations'),
        lazy: async () => ({
          Component: (await import('./components/organisations-screen.js')).OrganisationsScreen,
        }),
      },
      {
        path: paths.admin('reference'),
        lazy: async () => ({
          Component: (await import('./components/reference-screen.js')).ReferenceScreen,
        }),
      },
      {
        path: paths.admin('settings'),
        lazy: async () => ({
          Component: (await import('./components/settings-screen.js')).SettingsScreen,
        }),
      },
      {
        path: paths.admin('programmes'),
        lazy: async () => ({
          Component: (await import('./components/programmes-screen.js')).ProgrammesScreen,
        }),
      },
      {
        path: paths.admin('programmes/:id'),
        lazy: async () => ({
          Component: (await import('./components/programme-screen.js')).ProgrammeScreen,
        }),
      },
      {
        path: paths.admin('instruments'),
        lazy: async () => ({
          Component: (await import('./components/instruments-screen.js')).InstrumentsScreen,
        }),
      },
      {
        path: paths.admin('events'),
        lazy: async () => ({
          Component: (await import('./components/events-screen.js')).EventsScreen,
        }),
      },
      {
        path: paths.admin('working-days'),
        lazy: async () => ({
          Component: (await import('./components/working-days-screen.js')).WorkingDaysScreen,
        }),
      },
      {
        path: paths.admin('audit'),
        lazy: async () => ({
          Component: (await import('./components/audit-screen.js')).AuditScreen,
        }),
      },
      ...further,
    ],
  },
];

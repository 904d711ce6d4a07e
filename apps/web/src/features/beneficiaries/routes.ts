import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Screens of this feature; `tabs` are parts of the record that other features bring. */
export function beneficiaryRoutes(tabs: RouteObject[]): RouteObject[] {
  return [
    {
      path: paths.beneficiaries,
      lazy: async () => ({
        Component: (await import('./components/beneficiaries-screen.js')).BeneficiariesScreen,
      }),
    },
    {
      path: paths.beneficiary(':id'),
      lazy: async () => ({
        Component: (await import('./components/record-layout.js')).RecordLayout,
      }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('./components/record-overview.js')).RecordOverview,
          }),
        },
        {
          path: 'case',
          lazy: async () => ({
            Component: (await import('./components/record-case.js')).RecordCase,
          }),
        },
        ...tabs,
      ],
    },
    {
      path: paths.newApplication,
      lazy: async () => ({
        Component: (await import('./components/new-application-screen.js')).NewApplicationScreen,
      }),
    },
    {
      path: paths.application(':id'),
      lazy: async () => ({
        Component: (await import('./components/application-screen.js')).ApplicationScreen,
      }),
    },
  ];
}

import { createElement } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';
import type { RecordParts } from './record-parts.js';

/** Screens of this feature, with the parts that other features add. */
export function beneficiaryRoutes({
  tabs,
  overview,
  caseNext,
  reassign,
  choosePerson,
  callBack,
}: RecordParts): RouteObject[] {
  return [
    {
      path: paths.beneficiaries,
      lazy: async () => {
        const { BeneficiariesScreen } = await import('./components/beneficiaries-screen.js');
        return { element: createElement(BeneficiariesScreen, { reassign }) };
      },
    },
    {
      path: paths.beneficiary(':id'),
      lazy: async () => ({
        Component: (await import('./components/record-layout.js')).RecordLayout,
      }),
      children: [
        {
          index: true,
          lazy: async () => {
            const { RecordOverview } = await import('./components/record-overview.js');
            return { element: createElement(RecordOverview, { parts: overview }) };
          },
        },
        {
          path: 'case',
          lazy: async () => {
            const { RecordCase } = await import('./components/record-case.js');
            return { element: createElement(RecordCase, { caseNext }) };
          },
        },
        ...tabs,
      ],
    },
    {
      path: paths.merge(':id'),
      lazy: async () => {
        const { MergeScreen } = await import('./components/merge-screen.js');
        return { element: createElement(MergeScreen, { choosePerson }) };
      },
    },
    ...intakeRoutes({ choosePerson, callBack }),
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
    {
      path: paths.applicationPaper(':id'),
      lazy: async () => ({
        Component: (await import('./components/print-application.js')).PrintApplication,
      }),
    },
  ];
}

const intakeRoutes = (parts: Pick<RecordParts, 'choosePerson' | 'callBack'>): RouteObject[] => [
  {
    path: paths.newNotice,
    lazy: async () => ({
      Component: (await import('./components/new-notice-screen.js')).NewNoticeScreen,
    }),
  },
  {
    path: paths.intake,
    lazy: async () => ({
      Component: (await import('./components/intake-layout.js')).IntakeLayout,
    }),
    children: [
      {
        index: true,
        lazy: async () => {
          const { HotlineScreen } = await import('./components/hotline-screen.js');
          return { element: createElement(HotlineScreen, parts) };
        },
      },
      {
        path: paths.applications,
        lazy: async () => ({
          Component: (await import('./components/applications-screen.js')).ApplicationsScreen,
        }),
      },
      {
        path: paths.preRelease,
        lazy: async () => ({
          Component: (await import('./components/pre-release-screen.js')).PreReleaseScreen,
        }),
      },
    ],
  },
];

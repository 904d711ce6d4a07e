import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Screens of a user of a partner organisation. */
export const partnerRoutes: RouteObject[] = [
  {
    path: paths.partnerReferrals,
    lazy: async () => ({
      Component: (await import('./components/partner-screen.js')).PartnerScreen,
    }),
  },
  {
    path: paths.partnerReferral(':id'),
    lazy: async () => ({
      Component: (await import('./components/partner-referral.js')).PartnerReferral,
    }),
  },
];

import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** The directory, referrals, and the paper on who received what. */
export const serviceRoutes: RouteObject[] = [
  {
    path: paths.services,
    lazy: async () => ({
      Component: (await import('./components/directory-screen.js')).DirectoryScreen,
    }),
  },
  {
    path: paths.newOffer,
    lazy: async () => ({ Component: (await import('./forms/propose-offer.js')).ProposeOffer }),
  },
  {
    path: paths.offer(':id'),
    lazy: async () => ({ Component: (await import('./components/offer-screen.js')).OfferScreen }),
  },
  {
    path: paths.changeOffer(':id'),
    lazy: async () => ({ Component: (await import('./forms/change-offer.js')).ChangeOffer }),
  },
  {
    path: paths.offerRefer(':id'),
    lazy: async () => ({ Component: (await import('./components/offer-refer.js')).OfferRefer }),
  },
  {
    path: paths.staffReferrals,
    lazy: async () => ({
      Component: (await import('./components/referrals-screen.js')).ReferralsScreen,
    }),
  },
  {
    path: paths.staffReferral(':id'),
    lazy: async () => ({
      Component: (await import('./components/referral-screen.js')).ReferralScreen,
    }),
  },
  {
    path: paths.referralLetter(':id'),
    lazy: async () => ({ Component: (await import('./components/print-letter.js')).PrintLetter }),
  },
  {
    path: paths.disclosures(':id'),
    lazy: async () => ({
      Component: (await import('./components/print-disclosures.js')).PrintDisclosures,
    }),
  },
];

/** Services as a part of the record of a person, and the referral that begins there. */
export const servicesTabs: RouteObject[] = [
  {
    path: 'services',
    lazy: async () => ({
      Component: (await import('./components/record-services.js')).RecordServices,
    }),
  },
  {
    path: 'services/refer',
    lazy: async () => ({ Component: (await import('./forms/refer-screen.js')).ReferScreen }),
  },
];

/** The services in progress, for the overview. */
export const ServicesSummary = lazy(async () => ({
  default: (await import('./components/services-summary.js')).ServicesSummary,
}));

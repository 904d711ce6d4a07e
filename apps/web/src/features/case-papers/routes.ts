import type { RouteObject } from 'react-router';
import { paths } from '../../platform/paths.js';

/** Papers of a case: the consents before it begins and the summary when it closes. */
export const casePaperRoutes: RouteObject[] = [
  {
    path: paths.consentPaper(':id'),
    lazy: async () => ({
      Component: (await import('./components/print-consents.js')).PrintConsents,
    }),
  },
  {
    path: paths.closingSummary(':id'),
    lazy: async () => ({ Component: (await import('./components/print-closing.js')).PrintClosing }),
  },
];

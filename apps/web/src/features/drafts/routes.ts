import { lazy } from 'react';

/** Shows the unsaved drafts on the first screen. */
export const OwnDrafts = lazy(async () => ({
  default: (await import('./components/own-drafts.js')).OwnDrafts,
}));

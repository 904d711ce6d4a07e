import { lazy } from 'react';

/** What was typed and not saved, for the first screen. */
export const OwnDrafts = lazy(async () => ({
  default: (await import('./components/own-drafts.js')).OwnDrafts,
}));

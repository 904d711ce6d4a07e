import { lazy } from 'react';

/** What comes next in a case, on its own tab. */
export const CaseNext = lazy(async () => ({
  default: (await import('./components/case-next.js')).CaseNext,
}));

/** The same for the newest case of a person, on the overview. */
export const NewestCaseNext = lazy(async () => ({
  default: (await import('./components/case-next.js')).NewestCaseNext,
}));

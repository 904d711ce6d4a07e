import { lazy } from 'react';

/** Shows the next step of a case, on its own tab. */
export const CaseNext = lazy(async () => ({
  default: (await import('./components/case-next.js')).CaseNext,
}));

/** Shows the next step of the newest case of a person, on the overview. */
export const NewestCaseNext = lazy(async () => ({
  default: (await import('./components/case-next.js')).NewestCaseNext,
}));

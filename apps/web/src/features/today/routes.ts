import { lazy } from 'react';

export type { TodayParts } from './components/today-screen.js';

/** The first screen of staff who have work of their own. */
export const TodayScreen = lazy(async () => ({
  default: (await import('./components/today-screen.js')).TodayScreen,
}));

/** What waits for a decision, beside the people who do the work. */
export const ApprovalsQueue = lazy(async () => ({
  default: (await import('./components/approvals-queue.js')).ApprovalsQueue,
}));

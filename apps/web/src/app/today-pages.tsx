import { Suspense } from 'react';
import { OwnDrafts } from '../features/drafts/routes.js';
import { TakeAlong } from '../features/register/routes.js';
import { ApprovalsQueue, TodayScreen, type TodayParts } from '../features/today/routes.js';
import { useTodayRenderers } from './today-lines.js';

/** Each comes when it is loaded; the day does not wait for them. */
const drafts = (
  <Suspense fallback={null}>
    <OwnDrafts />
  </Suspense>
);
const Registers: TodayParts['Registers'] = (props) => (
  <Suspense fallback={null}>
    <TakeAlong {...props} />
  </Suspense>
);

/** The first screen of staff who have work of their own, put together from the features. */
export function TodayPage() {
  const renderers = useTodayRenderers();
  return <TodayScreen parts={{ drafts, Registers, renderers }} />;
}

/** What waits for a decision, beside the people who do the work. */
export function ApprovalsPage() {
  return <ApprovalsQueue renderers={useTodayRenderers()} />;
}

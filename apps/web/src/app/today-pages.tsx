import { Suspense } from 'react';
import { TakeVisits } from '../features/appointments/routes.js';
import { OwnDrafts } from '../features/drafts/routes.js';
import { TakeAlong } from '../features/register/routes.js';
import {
  ApprovalsQueue,
  ColleagueDayScreen,
  TodayScreen,
  WaitingWork,
  type TodayParts,
  type WaitingWorkProps,
} from '../features/today/routes.js';
import { Grid } from '../ui/layout/layout.js';
import { useTodayRenderers } from './today-lines.js';

/** The parts appear as they load; the rest of the page does not wait for them. */
const drafts = (
  <Suspense fallback={null}>
    <OwnDrafts />
  </Suspense>
);
const Offline: TodayParts['Offline'] = ({ sessions, visits }) => (
  <Suspense fallback={null}>
    <Grid min={420}>
      <TakeAlong sessions={sessions} />
      <TakeVisits visits={visits} />
    </Grid>
  </Suspense>
);

/** Shows the first screen of staff who have tasks of their own, composed of parts of the features. */
export function TodayPage() {
  const renderers = useTodayRenderers();
  return <TodayScreen parts={{ drafts, Offline, renderers }} />;
}

/** Shows the day of an absent colleague. */
export function ColleagueDayPage() {
  return <ColleagueDayScreen renderers={useTodayRenderers()} />;
}

/** Shows the records behind a number of the workload. */
export function WaitingPage(props: Omit<WaitingWorkProps, 'renderers'>) {
  return <WaitingWork {...props} renderers={useTodayRenderers()} />;
}

/** Shows the records that wait for a decision, with the people who do the work. */
export function ApprovalsPage() {
  return <ApprovalsQueue renderers={useTodayRenderers()} />;
}

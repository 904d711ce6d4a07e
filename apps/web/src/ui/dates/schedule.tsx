import { lazy, Suspense } from 'react';
import type { ScheduleProps } from './schedule.types.js';
import { Skeleton } from '../feedback/states.js';

export type { ScheduleItem, ScheduleProps, ScheduleRow } from './schedule.types.js';

const Canvas = lazy(() =>
  import('./schedule-canvas.js').then((m) => ({ default: m.ScheduleCanvas })),
);

/**
 * Shows a day, a week or a month with its items. It loads when it is needed; the period is chosen outside.
 */
export function Schedule(props: ScheduleProps) {
  return (
    <Suspense fallback={<Skeleton lines={14} />}>
      <Canvas {...props} />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import classes from './chart.module.css';
import type { ChartProps } from './chart.types.js';
import { Skeleton } from '../feedback/states.js';

export type { ChartProps, ChartSeries } from './chart.types.js';

const Canvas = lazy(() => import('./chart-canvas.js').then((m) => ({ default: m.ChartCanvas })));

/** Shows a chart of numbers, and the numbers. The chart loads when it is needed. */
export function Chart({ label, table, ...canvas }: ChartProps) {
  return (
    <figure className={classes['figure']}>
      <div className={classes['canvas']} role="img" aria-label={label}>
        <div aria-hidden>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Canvas {...canvas} />
          </Suspense>
        </div>
      </div>
      {canvas.hatched && canvas.hatched.points.length > 0 ? (
        <p className={classes['note']}>{canvas.hatched.text}</p>
      ) : null}
      <figcaption className={classes['table']}>{table}</figcaption>
    </figure>
  );
}

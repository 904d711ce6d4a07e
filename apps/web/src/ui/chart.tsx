import { lazy, Suspense, type ReactNode } from 'react';
import classes from './chart.module.css';
import { Skeleton } from './states.js';

const Canvas = lazy(() => import('./chart-canvas.js').then((m) => ({ default: m.ChartCanvas })));

export interface ChartSeries {
  key: string;
  label: string;
}

export interface ChartProps {
  /** What the picture shows, in a sentence. */
  label: string;
  kind: 'bars' | 'line' | 'steps';
  /** One object a point: the x value under `xKey`, a number (or null) a series. */
  points: readonly Readonly<Record<string, string | number | null>>[];
  xKey: string;
  xLabel?: string;
  yLabel?: string;
  series: readonly ChartSeries[];
  formatValue: (value: number) => string;
  formatX?: (value: string | number) => string;
  /** Fixed end of the value axis, such as 1 for a share. */
  yMax?: number;
  /** Numeric x axis with true distances. */
  numericX?: boolean;
  /** The same numbers as a table: never left out. */
  table: ReactNode;
}

/** A picture of numbers, and the numbers. The picture loads when it is needed. */
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
      <figcaption className={classes['table']}>{table}</figcaption>
    </figure>
  );
}

import type { ReactNode } from 'react';

export interface ChartSeries {
  key: string;
  label: string;
}

export interface ChartProps {
  /** What the picture shows, in a sentence. */
  label: string;
  /** `bars` lie, so that long names stand beside them; `columns` stand, for months and the like. */
  kind: 'bars' | 'columns' | 'steps';
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
  /** Counts and ratings: no fractions on the value axis. */
  wholeNumbers?: boolean;
  /** Numeric x axis with true distances. */
  numericX?: boolean;
  /** The same numbers as a table: never left out. */
  table: ReactNode;
}

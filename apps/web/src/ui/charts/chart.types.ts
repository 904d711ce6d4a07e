import type { ReactNode } from 'react';

export interface ChartSeries {
  key: string;
  label: string;
}

export interface ChartProps {
  /** Sentence that describes the chart. */
  label: string;
  /**
   * `bars` are horizontal, so that long names fit beside them; `columns` are vertical, for months and the
   * like.
   */
  kind: 'bars' | 'columns' | 'steps';
  /** One object per point: the x value under `xKey`, and a number (or null) per series. */
  points: readonly Readonly<Record<string, string | number | null>>[];
  xKey: string;
  xLabel?: string;
  yLabel?: string;
  series: readonly ChartSeries[];
  formatValue: (value: number) => string;
  formatX?: (value: string | number) => string;
  /** Fixed end of the value axis, such as 1 for a share. */
  yMax?: number;
  /** No fractions on the value axis, for counts and ratings. */
  wholeNumbers?: boolean;
  /** Numeric x axis with true distances. */
  numericX?: boolean;
  /** Points without a number, drawn hatched so that nobody takes them for zero, and what that means. */
  hatched?: { points: readonly string[]; text: string };
  /** The same numbers as a table; it is required. */
  table: ReactNode;
}

import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import type { ChartProps } from './chart.types.js';

const colours = [1, 2, 3, 4, 5].map((n) => `var(--gza-chart-${n})`);
/** Colour never stands alone: each line also has its own dash. */
const dashes = ['0', '6 3', '2 3', '10 4', '8 3 2 3'];

export function ChartCanvas(props: Omit<ChartProps, 'label' | 'table'>) {
  const { kind, points, xKey, series, formatValue, formatX, yMax, numericX } = props;
  const shared = {
    h: 300,
    data: points.map((point) => ({ ...point })),
    dataKey: xKey,
    withLegend: series.length > 1,
    legendProps: { verticalAlign: 'top' as const, height: 40 },
    valueFormatter: formatValue,
    xAxisLabel: props.xLabel,
    yAxisLabel: props.yLabel,
    yAxisProps: { width: 64, ...(yMax ? { domain: [0, yMax] } : {}) },
    xAxisProps: {
      ...(formatX ? { tickFormatter: formatX } : {}),
      ...(numericX ? { type: 'number' as const, domain: ['dataMin', 'dataMax'] } : {}),
    },
    tooltipAnimationDuration: 0,
    textColor: 'var(--gza-text)',
    gridColor: 'var(--gza-border)',
  };
  const drawn = series.map((line, index) => ({
    name: line.key,
    label: line.label,
    color: colours[index % colours.length] ?? 'var(--gza-chart-1)',
    strokeDasharray: dashes[index % dashes.length] ?? '0',
  }));
  if (kind === 'bars') {
    const bars = drawn.map(({ name, label, color }) => ({ name, label, color }));
    return (
      <BarChart
        {...shared}
        series={bars}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
      />
    );
  }
  return (
    <LineChart
      {...shared}
      series={drawn}
      curveType={kind === 'steps' ? 'stepAfter' : 'linear'}
      withDots={kind === 'line'}
      lineChartProps={{ accessibilityLayer: false }}
      lineProps={{ isAnimationActive: false }}
    />
  );
}

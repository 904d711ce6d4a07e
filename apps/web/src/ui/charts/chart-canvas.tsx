import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import { ReferenceArea, Text, type YAxisTickContentProps } from 'recharts';
import { useId } from 'react';
import type { ChartProps } from './chart.types.js';

type CanvasProps = Omit<ChartProps, 'label' | 'table'>;

const colours = [1, 2, 3, 4, 5].map((n) => `var(--gza-chart-${n})`);
/** Each line has its own dash besides its colour. */
const dashes = ['0', '6 3', '2 3', '10 4', '8 3 2 3'];
const standardHeight = 300;
const barThickness = 26;

export function ChartCanvas(props: CanvasProps) {
  return props.kind === 'steps' ? <Steps {...props} /> : <Bars {...props} />;
}

function shared({ points, xKey, series, formatValue, xLabel, yLabel }: CanvasProps) {
  return {
    data: points.map((point) => ({ ...point })),
    dataKey: xKey,
    withLegend: series.length > 1,
    legendProps: { verticalAlign: 'top' as const, height: 40 },
    valueFormatter: formatValue,
    xAxisLabel: xLabel,
    yAxisLabel: yLabel,
    tooltipAnimationDuration: 0,
    textColor: 'var(--gza-text)',
    gridColor: 'var(--gza-border)',
  };
}

const coloured = ({ series }: CanvasProps) =>
  series.map((line, index) => ({
    name: line.key,
    label: line.label,
    color: colours[index % colours.length] ?? 'var(--gza-chart-1)',
  }));

function Bars(props: CanvasProps) {
  const phone = useMediaQuery('(max-width: 48em)');
  const lying = props.kind === 'bars';
  const whole = props.wholeNumbers ? { allowDecimals: false } : {};
  const rows = props.points.length * props.series.length;
  const hatching = useId();
  return (
    <BarChart
      {...shared(props)}
      h={
        lying
          ? Math.max(160, rows * barThickness + props.points.length * (phone ? 40 : 16) + 90)
          : standardHeight
      }
      series={coloured(props)}
      orientation={lying ? 'vertical' : 'horizontal'}
      gridAxis={lying ? 'y' : 'x'}
      // The axis shows every name: a skipped one would leave its bar without a label.
      yAxisProps={
        lying ? { width: phone ? 130 : 280, interval: 0, tick: NameOfBar } : { width: 64, ...whole }
      }
      xAxisProps={lying ? whole : {}}
      barChartProps={{ accessibilityLayer: false, margin: { right: 24 } }}
      barProps={{ isAnimationActive: false, maxBarSize: barThickness }}
    >
      <Hatching id={hatching} />
      {props.hatched?.points.map((point) => (
        <ReferenceArea
          key={point}
          {...(lying ? { y1: point, y2: point } : { x1: point, x2: point })}
          fill={`url(#${hatching})`}
          stroke="var(--gza-border)"
        />
      ))}
    </BarChart>
  );
}

function Steps(props: CanvasProps) {
  const { formatX, numericX, yMax } = props;
  return (
    <LineChart
      {...shared(props)}
      h={standardHeight}
      series={coloured(props).map((line, index) => ({
        ...line,
        strokeDasharray: dashes[index % dashes.length] ?? '0',
      }))}
      curveType="stepAfter"
      withDots={false}
      yAxisProps={{ width: 64, ...(yMax ? { domain: [0, yMax] } : {}) }}
      xAxisProps={{
        ...(formatX ? { tickFormatter: formatX } : {}),
        ...(numericX ? { type: 'number' as const, domain: ['dataMin', 'dataMax'] } : {}),
      }}
      lineChartProps={{ accessibilityLayer: false, margin: { right: 24, bottom: 24 } }}
      lineProps={{ isAnimationActive: false }}
    />
  );
}

/** Pattern of a point without a number. */
function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6" stroke="var(--gza-muted)" />
      </pattern>
    </defs>
  );
}

/** Name of a bar. Names in two lines need more room between them than the library gives to Latin letters. */
function NameOfBar({ x, y, width, payload }: YAxisTickContentProps) {
  return (
    <Text
      x={Number(x) - 8}
      y={y}
      width={Number(width) - 8}
      textAnchor="end"
      verticalAnchor="middle"
      fontSize={12}
      lineHeight="1.4em"
      fill="currentColor"
    >
      {String(payload.value)}
    </Text>
  );
}

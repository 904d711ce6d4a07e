import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Chart } from '../../../ui/charts/chart.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { armsOf, curveChart } from '../figures.presenter.js';
import { reportsTexts } from '../reports.texts.js';

type WithCurves = Dto<'ReportFigures'> & { curves: Dto<'SurvivalCurve'>[] };

/** Shows Kaplan-Meier curves: the steps of every arm, and the rows behind them. */
export function CurveView({ figures }: { figures: WithCurves }) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const arms = armsOf(figures, t('figures.all'), f);
  const chart = curveChart(figures, t('figures.all'), f);
  if (arms.every(({ curve }) => curve.points.length === 0)) return null;
  return (
    <Chart
      label={t('curve.chart')}
      kind="steps"
      points={chart.points}
      series={chart.series}
      xKey="day"
      xLabel={t('curve.days')}
      numericX
      yMax={1}
      formatValue={(share) => f.percent(share, 1)}
      formatX={(day) => f.number(Number(day))}
      table={
        <Disclosure title={t('curve.rows')}>
          <SimpleTable
            caption={t('curve.rows')}
            columns={[
              { key: 'day', header: t('curve.days') },
              ...(arms.length > 1 ? [{ key: 'arm', header: t('curve.arm') }] : []),
              { key: 'atRisk', header: t('curve.atRisk'), numeric: true },
              { key: 'events', header: t('curve.events'), numeric: true },
              { key: 'censored', header: t('curve.censored'), numeric: true },
              { key: 'survival', header: t('curve.survival'), numeric: true },
              { key: 'interval', header: t('curve.interval'), numeric: true },
            ]}
            rows={arms.flatMap(({ key, label, curve }) =>
              curve.points.map((point) => ({
                key: `${key}-${point.day}`,
                cells: {
                  day: f.number(point.day),
                  arm: label,
                  atRisk: f.number(point.atRisk),
                  events: f.number(point.events),
                  censored: f.number(point.censored),
                  survival: f.number(point.survival, 4),
                  interval:
                    point.lower === null || point.upper === null
                      ? '–'
                      : `${f.number(point.lower, 3)} – ${f.number(point.upper, 3)}`,
                },
              })),
            )}
          />
        </Disclosure>
      }
    />
  );
}

import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Chart } from '../../../ui/charts/chart.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { askedOf } from '../asked.presenter.js';
import { barChart, valueText } from '../figures.presenter.js';
import { reportsTexts } from '../reports.texts.js';
import { CurveView } from './curve-view.js';
import { FiguresTable } from './figures-table.js';
import type { FiguresProps } from './figures-props.js';

/** Shows when the figures were counted, a chart where one helps, and always the numbers. */
export function FiguresView({ figures, definition }: FiguresProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const { from, to } = figures.period;
  const period = from
    ? t('figures.period', { from: f.date(from), to: f.date(to) })
    : t('figures.day', { to: f.date(to) });
  const chart = figures.curves ? null : barChart(figures, f.text(definition.title), f);
  const table = <FiguresTable figures={figures} definition={definition} />;
  const nothing =
    figures.rows.length === 0 && !figures.total.numerator && !figures.total.denominator;
  return (
    <Stack>
      <Muted>
        {[
          period,
          t('figures.asOf', { when: f.dateTime(figures.asOf) }),
          ...askedOf(figures.question, t).map(([term, value]) => `${term}: ${value}`),
          figures.suppressed ? t('figures.suppressed') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Muted>
      {figures.provisional ? <Notice tone="warning" title={t('figures.provisional')} /> : null}
      {figures.notShown ? (
        <Notice title={t('figures.notShown', { count: f.number(figures.notShown) })}>
          {t('figures.notShownText', { rows: t('download.rows') })}
        </Notice>
      ) : null}
      {nothing ? <EmptyState title={t('figures.none')} text={t('figures.noneText')} /> : null}
      {figures.curves ? <CurveView figures={{ ...figures, curves: figures.curves }} /> : null}
      {chart && !nothing ? (
        <Chart
          label={t('figures.chart', { title: f.text(definition.title) })}
          kind={chart.kind}
          points={chart.points}
          series={chart.series}
          hatched={{ points: chart.hatched, text: t('figures.hatched') }}
          xKey="x"
          formatValue={(value) => valueText({ value }, definition, f)}
          table={table}
        />
      ) : (
        table
      )}
    </Stack>
  );
}

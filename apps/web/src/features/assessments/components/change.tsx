import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { Chart } from '../../../ui/charts/chart.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { bandTitle, factorChanges, scoresOver, signed } from '../change.presenter.js';
import type { ReadProps } from './read-props.js';

interface ChangeProps extends ReadProps {
  previous: Dto<'Assessment'> | undefined;
}

/** Compares an assessment with the previous one: charts, and the same numbers as tables. */
export function Change({ assessment, version, previous }: ChangeProps) {
  const t = useTexts(assessmentsTexts);
  const list = useQuery(
    everyPage('listAssessments', { query: { beneficiaryId: assessment.beneficiary.id } }),
  );
  const items = list.data?.items ?? [];
  const compared = version.scales.filter(
    ({ id }) => scoresOver(items, assessment.instrument.code, id).length > 1,
  );
  if (!previous && compared.length === 0) {
    return assessment.scores === null && assessment.factors.length === 0 ? null : (
      <Panel title={t('change.title')}>
        <Muted>{t('change.first')}</Muted>
      </Panel>
    );
  }
  return (
    <Panel title={t('change.title')}>
      <Stack gap={24}>
        {previous && assessment.factors.length > 0 ? (
          <FactorChange assessment={assessment} version={version} previous={previous} />
        ) : null}
        {compared.map((scale) => (
          <ScaleChange
            key={scale.id}
            scale={scale}
            points={scoresOver(items, assessment.instrument.code, scale.id)}
            assessment={assessment}
          />
        ))}
      </Stack>
    </Panel>
  );
}

function FactorChange({
  assessment,
  version,
  previous,
}: ReadProps & { previous: Dto<'Assessment'> }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const rows = factorChanges(
    assessment.factors,
    previous.factors,
    version.riskSummary?.factors ?? [],
    f,
  );
  const before = t('change.previous', { date: f.date(previous.assessedOn) });
  const now = t('change.now', { date: f.date(assessment.assessedOn) });
  return (
    <Stack gap={8}>
      <strong>{t('change.factorsChart')}</strong>
      <Chart
        label={t('change.factorsChart')}
        kind="bars"
        xKey="title"
        points={rows.map(({ title, before: then, now: here }) => ({
          title,
          before: then,
          now: here,
        }))}
        series={[
          { key: 'before', label: before },
          { key: 'now', label: now },
        ]}
        wholeNumbers
        formatValue={(value) => f.number(value)}
        table={
          <SimpleTable
            caption={t('change.factorsChart')}
            cards
            columns={[
              { key: 'factor', header: t('result.factor') },
              { key: 'before', header: before, numeric: true },
              { key: 'now', header: now, numeric: true },
              { key: 'difference', header: t('change.difference'), numeric: true },
            ]}
            rows={rows.map((row) => ({
              key: row.factor,
              cells: {
                factor: row.title,
                before: f.number(row.before),
                now: f.number(row.now),
                difference:
                  row.before === null || row.now === null ? '–' : signed(row.now - row.before, f),
              },
            }))}
          />
        }
      />
    </Stack>
  );
}

interface ScaleChangeProps {
  scale: Dto<'FormScale'>;
  points: ReturnType<typeof scoresOver>;
  assessment: Dto<'Assessment'>;
}

function ScaleChange({ scale, points, assessment }: ScaleChangeProps) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const title = f.text(scale.title);
  const meaningOf = useMeaning();
  const change = assessment.changes?.find((one) => one.scale === scale.id);
  return (
    <Stack gap={8}>
      <strong>{title}</strong>
      <Chart
        label={t('change.chart', { scale: title })}
        kind="columns"
        xKey="on"
        points={points.map(({ on, value }) => ({ on: f.date(on), value }))}
        series={[{ key: 'value', label: title }]}
        wholeNumbers
        formatValue={(value) => f.number(value)}
        table={
          <SimpleTable
            caption={t('change.chart', { scale: title })}
            cards
            columns={[
              { key: 'on', header: t('change.on') },
              { key: 'value', header: t('result.value'), numeric: true },
              ...(scale.bands.length > 0 ? [{ key: 'band', header: t('result.band') }] : []),
              { key: 'difference', header: t('change.difference'), numeric: true },
              { key: 'meaning', header: t('change.meaning') },
            ]}
            rows={points.map((point, place) => {
              const before = points[place - 1];
              const own = point.id === assessment.id ? change : undefined;
              return {
                key: point.id,
                strong: point.id === assessment.id,
                cells: {
                  on: f.date(point.on),
                  value: f.number(point.value),
                  band: f.text(bandTitle([scale], scale.id, point.band)),
                  difference: before ? differenceOf(before.value, point.value, f) : '–',
                  meaning: own ? meaningOf(own) : before ? '' : t('change.difference0'),
                },
              };
            })}
          />
        }
      />
      <Muted small>
        {[
          t(scale.higherIs === 'worse' ? 'change.lowerBetter' : 'change.higherBetter'),
          scale.reliableChange === null
            ? t('change.noLimit')
            : t('change.limit', { points: f.number(scale.reliableChange, 1) }),
          scale.citation,
        ]
          .filter(Boolean)
          .join(' ')}
      </Muted>
    </Stack>
  );
}

const differenceOf = (
  before: number | null,
  now: number | null,
  f: ReturnType<typeof useFormat>,
): string => (before === null || now === null ? '–' : signed(now - before, f));

/**
 * The meaning of a change (reliable, clinically significant), where the constants of the scale are known.
 */
function useMeaning(): (change: Dto<'ScaleChange'>) => string {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  return ({ notComparable, reliable, clinicallySignificant }) =>
    [
      notComparable && labels(`notComparable.${notComparable}`),
      reliable && labels(`reliable.${reliable}`),
      clinicallySignificant && t('change.significant'),
    ]
      .filter(Boolean)
      .join(' · ');
}

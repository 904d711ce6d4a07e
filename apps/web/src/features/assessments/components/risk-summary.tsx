import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import {
  useInstrumentName,
  useProgrammeCodeName,
  useServiceName,
} from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import type { Tone } from '../../../ui/theme/tone.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { Grid, Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { factorTitle } from '../factor-title.js';
import { ratingKeyOf } from '../rating.js';
import type { ReadProps } from './read-props.js';

/**
 * Shows the results of the interview: needs, strengths, points of attention, and the nine factors behind the
 * level.
 */
export function RiskSummary({ assessment, version }: ReadProps) {
  const { summary } = assessment;
  return (
    <>
      {summary ? <Findings assessment={assessment} version={version} summary={summary} /> : null}
      <Factors assessment={assessment} version={version} />
    </>
  );
}

function Findings({ assessment, version, summary }: ReadProps & { summary: Dto<'RiskSummary'> }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const instrumentName = useInstrumentName();
  const items = version.sections.flatMap((section) => section.items);
  const barriers = version.riskSummary?.responsivity ?? [];
  const strengths = summary.strengths.map((linkId) =>
    f.text(items.find((item) => item.linkId === linkId)?.text ?? null),
  );
  const responsivity = summary.responsivity.map((code) =>
    f.text(barriers.find((barrier) => barrier.code === code)?.title ?? null),
  );
  const followUps = (assessment.followUps ?? []).map(({ instrumentCode, reason }) =>
    t('result.followUp', { title: instrumentName(instrumentCode), reason: f.text(reason) }),
  );
  return (
    <Panel title={t('result.needs')}>
      <Stack>
        <Needs needs={summary.topNeeds} version={version} />
        <Grid min={280}>
          <Found title={t('result.strengths')} items={strengths} />
          <Found title={t('result.responsivity')} items={responsivity} />
          <Found title={t('result.followUps')} items={followUps} />
        </Grid>
      </Stack>
    </Panel>
  );
}

function Found({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Stack gap={4}>
      <strong>{title}</strong>
      <BulletList items={items} />
    </Stack>
  );
}

function Needs({ needs, version }: { needs: Dto<'AssessedNeed'>[] } & Pick<ReadProps, 'version'>) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const programmeName = useProgrammeCodeName();
  const serviceName = useServiceName();
  if (needs.length === 0) return <Muted>{t('result.noNeeds')}</Muted>;
  return needs.map((need) => {
    const names = [
      ...need.suggestedProgrammes.map(programmeName),
      ...need.suggestedServices.map(serviceName),
    ];
    return (
      <Stack key={need.factor} gap={4}>
        <Inline>
          <strong>{f.text(factorTitle(need.factor, version.riskSummary?.factors ?? []))}</strong>
          <Rating rating={need.rating} />
          {need.criminogenic ? <Muted small>{t('result.criminogenic')}</Muted> : null}
        </Inline>
        {names.length > 0 ? (
          <Muted small>{t('result.suggests', { names: names.join(', ') })}</Muted>
        ) : null}
      </Stack>
    );
  });
}

const ratingTones: readonly Tone[] = ['neutral', 'neutral', 'warning', 'danger'];

function Rating({ rating }: { rating: number | null }) {
  const labels = useTexts(assessmentLabels);
  const word = labels(`rating.${ratingKeyOf(rating)}`);
  return (
    <StatusTag tone={rating === null ? 'neutral' : (ratingTones[rating] ?? 'neutral')}>
      {rating === null ? word : `${rating} · ${word}`}
    </StatusTag>
  );
}

/** Lists the factors with their evidence for readers who may see it; the officer gets none. */
function Factors({ assessment, version }: ReadProps) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const { factors, summary } = assessment;
  if (factors.length === 0) return null;
  const evidenceOf = (code: string) =>
    summary?.factors.find(({ factor }) => factor === code)?.evidence ?? '';
  return (
    <Panel title={t(summary ? 'result.factors' : 'result.someFactors')}>
      <Stack gap={12}>
        <SimpleTable
          caption={t('result.factors')}
          cards
          columns={[
            { key: 'factor', header: t('result.factor'), width: summary ? '30%' : '60%' },
            { key: 'rating', header: t('result.rating'), width: summary ? '26%' : '40%' },
            ...(summary ? [{ key: 'evidence', header: t('result.evidence'), width: '44%' }] : []),
          ]}
          rows={factors.map(({ factor, rating }) => ({
            key: factor,
            cells: {
              factor: f.text(factorTitle(factor, version.riskSummary?.factors ?? [])),
              rating: <Rating rating={rating} />,
              evidence: evidenceOf(factor),
            },
          }))}
        />
        {summary ? (
          <Muted small>
            {t('result.sums', {
              static: f.number(summary.staticSum),
              dynamic: f.number(summary.dynamicSum),
              level: f.number(summary.levelSum),
            })}
          </Muted>
        ) : null}
      </Stack>
    </Panel>
  );
}

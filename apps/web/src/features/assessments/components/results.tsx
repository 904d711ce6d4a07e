import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { bandTitle } from '../change.presenter.js';
import { levelTone, useLevelWord } from '../use-level-word.js';
import type { ReadProps } from './read-props.js';

/** Level, scores and bands, as far as the role may see them. */
export function Results({ assessment, version }: ReadProps) {
  const t = useTexts(assessmentsTexts);
  const me = useMe();
  const mayPrint = useMay('beneficiary.read');
  const { level, scores, bands, answers, clinical } = assessment;
  return (
    <Panel
      title={t('result.title')}
      actions={
        mayPrint ? (
          <ButtonLink to={paths.assessmentPaper(assessment.id)}>{t('paper.print')}</ButtonLink>
        ) : null
      }
    >
      <Stack gap={12}>
        {level ? <Level assessment={assessment} version={version} /> : null}
        {scores ? <Scores scores={scores} version={version} /> : null}
        {!scores && bands.length > 0 ? <Bands bands={bands} version={version} /> : null}
        {clinical && answers === null ? <Muted>{t('result.bandOnly')}</Muted> : null}
        {me.role === 'probationOfficer' ? <Muted>{t('result.officer')}</Muted> : null}
      </Stack>
    </Panel>
  );
}

function Level({ assessment }: ReadProps) {
  const t = useTexts(assessmentsTexts);
  const levelWord = useLevelWord();
  const { level, summary } = assessment;
  if (!level) return null;
  return (
    <Stack gap={4}>
      <Inline>
        <strong>{t('result.level')}</strong>
        <StatusTag tone={levelTone(level)}>{levelWord(level)}</StatusTag>
        {summary?.level && summary.level !== level ? (
          <Muted>{t('result.computed', { level: levelWord(summary.level) })}</Muted>
        ) : null}
      </Inline>
      <Muted small>{t('result.notOfficial')}</Muted>
    </Stack>
  );
}

type Scored = Pick<ReadProps, 'version'>;

function Scores({
  scores,
  version,
}: Scored & { scores: NonNullable<ReadProps['assessment']['scores']> }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const banded = version.scales.some((scale) => scale.bands.length > 0);
  return (
    <SimpleTable
      caption={t('result.title')}
      cards
      columns={[
        { key: 'scale', header: t('result.scale') },
        { key: 'value', header: t('result.value'), numeric: true },
        ...(banded ? [{ key: 'band', header: t('result.band') }] : []),
        { key: 'answered', header: t('result.answered'), numeric: true },
      ]}
      rows={scores.map(({ scale, value, band, answered, items, proRated }) => ({
        key: scale,
        cells: {
          scale: (
            <Stack gap={4}>
              {f.text(version.scales.find(({ id }) => id === scale)?.title ?? null)}
              {proRated ? <Muted small>{t('result.proRated')}</Muted> : null}
              {value === null ? <Muted small>{t('result.tooFew')}</Muted> : null}
            </Stack>
          ),
          value: f.number(value),
          band: f.text(bandTitle(version.scales, scale, band)),
          answered: t('result.answeredOf', { answered, items }),
        },
      }))}
    />
  );
}

function Bands({ bands, version }: Scored & { bands: ReadProps['assessment']['bands'] }) {
  const f = useFormat();
  return bands.map(({ scale, band }) => (
    <Inline key={scale}>
      <strong>{f.text(version.scales.find(({ id }) => id === scale)?.title ?? null)}</strong>
      <StatusTag tone="info">{f.text(bandTitle(version.scales, scale, band))}</StatusTag>
    </Inline>
  ));
}

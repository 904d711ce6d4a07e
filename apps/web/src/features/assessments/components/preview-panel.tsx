import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { bandTitle } from '../change.presenter.js';
import { levelTone, useLevelWord } from '../use-level-word.js';

interface PreviewPanelProps {
  version: Dto<'InstrumentVersion'>;
  preview: Dto<'AssessmentPreview'>;
}

/** Shows the scores of the answers given so far. */
export function PreviewPanel({ version, preview }: PreviewPanelProps) {
  const t = useTexts(assessmentFormTexts);
  return (
    <Panel title={t('preview.title')}>
      <Stack gap={12}>
        {preview.summary ? <Level version={version} summary={preview.summary} /> : null}
        {preview.scores.map((score) => (
          <Score key={score.scale} version={version} score={score} />
        ))}
        <Muted small>{t('preview.text')}</Muted>
      </Stack>
    </Panel>
  );
}

function Level({
  version,
  summary,
}: {
  version: Dto<'InstrumentVersion'>;
  summary: Dto<'RiskSummary'>;
}) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const levelWord = useLevelWord();
  const all = summary.factors.length;
  const rated = all - summary.unrated.length;
  const titles = version.riskSummary?.factors ?? [];
  const needs = summary.topNeeds.map(({ factor }) =>
    f.text(titles.find(({ code }) => code === factor)?.title ?? null),
  );
  return (
    <Stack gap={8}>
      <Inline>
        <strong>{t('preview.level')}</strong>
        {summary.level ? (
          <StatusTag tone={levelTone(summary.level)}>{levelWord(summary.level)}</StatusTag>
        ) : (
          <Muted>{t('preview.notYet')}</Muted>
        )}
      </Inline>
      {rated < all ? (
        <>
          <ProgressBar
            label={t('preview.factors')}
            value={rated}
            max={all}
            text={t('progress', { answered: rated, asked: all })}
          />
          <Muted small>{t('preview.rated', { rated, all })}</Muted>
        </>
      ) : null}
      {needs.length > 0 ? (
        <Muted small>
          {t('preview.needs')}: {needs.join(', ')}
        </Muted>
      ) : null}
    </Stack>
  );
}

function Score({
  version,
  score,
}: {
  version: Dto<'InstrumentVersion'>;
  score: Dto<'ScaleScore'>;
}) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const scale = version.scales.find(({ id }) => id === score.scale);
  const band = bandTitle(version.scales, score.scale, score.band);
  return (
    <Stack gap={4}>
      <strong>{f.text(scale?.title ?? null)}</strong>
      <Inline>
        {score.value === null ? (
          <Muted>{t('preview.notYet')}</Muted>
        ) : (
          <strong>{f.number(score.value)}</strong>
        )}
        {band ? <StatusTag tone="info">{f.text(band)}</StatusTag> : null}
        <Muted small>{t('progress', { answered: score.answered, asked: score.items })}</Muted>
      </Inline>
    </Stack>
  );
}

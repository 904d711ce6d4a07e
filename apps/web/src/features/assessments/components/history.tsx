import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { assessmentsTexts } from '../assessments.texts.js';
import type { ReadProps } from './read-props.js';

/** Shows who took which step, and which answers were corrected and why. */
export function History({ assessment, version }: ReadProps) {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  const f = useFormat();
  const { steps, amendments } = assessment;
  if (!steps) return null;
  const items = version.sections.flatMap((section) => section.items);
  const textOf = (linkId: string) =>
    f.text(items.find((item) => item.linkId === linkId)?.text ?? null);
  return (
    <Panel title={t('history.title')}>
      <Stack gap={12}>
        {steps.map(({ event, by, at, note }) => (
          <Stack key={`${event}-${at}`} gap={4}>
            <strong>{labels(`step.${event}`)}</strong>
            <Muted small>
              {t('history.by', { when: f.dateTime(at), name: by?.name ?? t('history.system') })}
            </Muted>
            {note ? <span>{note}</span> : null}
          </Stack>
        ))}
        {amendments?.map(({ revision, reason, by, at, changed }) => (
          <Stack key={revision} gap={4}>
            <strong>{t('history.amendments')}</strong>
            <Muted small>{t('history.by', { when: f.dateTime(at), name: by.name })}</Muted>
            <span>{t('history.amendment', { questions: changed.map(textOf).join('; ') })}</span>
            <span>{t('history.amendmentReason', { reason })}</span>
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}

import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { assessmentsTexts } from '../assessments.texts.js';

/**
 * Shows the text that the licence requires wherever the form is, and how far the translation is validated.
 */
export function LicenceNotice({ version }: { version: Dto<'InstrumentVersion'> }) {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  const f = useFormat();
  const { attribution, owner, translations } = version.licence;
  return (
    <Stack gap={4}>
      <Muted small>{f.text(version.validationStatement)}</Muted>
      <Muted small>{attribution}</Muted>
      <Muted small>
        {t('about.owner', { owner })} ·{' '}
        {t('about.translation', { status: labels(`translation.${translations.ka}`) })}
      </Muted>
    </Stack>
  );
}

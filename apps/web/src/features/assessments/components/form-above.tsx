import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { LicenceNotice } from './licence-notice.js';

interface FormAboveProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
}

/** Shows the reason of a return, how to fill in the form, and who fills it in. */
export function FormAbove({ assessment, version }: FormAboveProps) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  const returned = assessment.steps?.findLast(({ event }) => event === 'return');
  return (
    <Stack gap={12}>
      {returned ? (
        <Notice tone="warning" title={t('returnedWhy')}>
          {returned.note}
        </Notice>
      ) : null}
      <Disclosure title={t('instructions')}>
        <Stack gap={8}>
          <span>{f.text(version.instructions)}</span>
          <Muted small>{t('keys')}</Muted>
          <LicenceNotice version={version} />
        </Stack>
      </Disclosure>
    </Stack>
  );
}

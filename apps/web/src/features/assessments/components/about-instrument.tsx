import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Panel } from '../../../ui/layout/panel.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { LicenceNotice } from './licence-notice.js';

export function AboutInstrument({ version }: { version: Dto<'InstrumentVersion'> }) {
  const t = useTexts(assessmentsTexts);
  return (
    <Panel title={t('about.title')}>
      <LicenceNotice version={version} />
    </Panel>
  );
}

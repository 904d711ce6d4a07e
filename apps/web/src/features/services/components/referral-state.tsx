import type { Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { referralTones } from '../../../domain/labels/tones.js';
import { Inline } from '../../../ui/layout/layout.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { daysLate } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';

/** Shows the state of a referral, and by how many days the answer is late. */
export function ReferralStateTag({ referral }: { referral: Dto<'Referral'> }) {
  const t = useTexts(referralTexts);
  const labels = useTexts(serviceLabels);
  const late = daysLate(referral, today());
  return (
    <Inline gap={4}>
      <StatusTag tone={referralTones[referral.state]}>
        {labels(`referralState.${referral.state}`)}
      </StatusTag>
      {late > 0 ? <StatusTag tone="danger">{t('late', { count: late })}</StatusTag> : null}
    </Inline>
  );
}

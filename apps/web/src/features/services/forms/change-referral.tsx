import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { referralTexts } from '../referral.texts.js';
import { OtherOffer } from './offer-choice.js';

/** Changes a draft: every field can change until it is sent. */
export function ChangeReferral({
  referral,
  onDone,
}: {
  referral: Dto<'Referral'>;
  onDone: () => void;
}) {
  const t = useTexts(referralTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeReferralBody',
    record: referral,
    valuesOf: ({ organisation, serviceCode, request }: Dto<'Referral'>) => ({
      organisationId: organisation.id,
      serviceCode,
      request,
    }),
    toBody: (values) => ({ ...values, request: values.request.trim() }),
    reload: () => api.getReferral({ id: referral.id }),
    save: (now, body) => changes.changeReferral({ ...at(now), body }),
    done: () => {
      notify.done(t('done.change'));
      onDone();
    },
    draft: { key: `referral.${referral.id}.change`, label: t('step.change') },
  });
  return (
    <DialogForm form={form} label={t('step.change')} onCancel={onDone}>
      <OtherOffer form={form} />
      <TextArea
        {...form.field('request', t('form.request'))}
        description={t('form.requestHint')}
        maxLength={4000}
      />
    </DialogForm>
  );
}

import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { Notice } from '../../../ui/notice.js';
import { notify } from '../../../ui/notify.js';
import { TextArea } from '../../../ui/text-field.js';
import { useDraftReferral } from '../mutations.js';
import { referralTexts } from '../referral.texts.js';
import { OtherOffer } from './offer-choice.js';

/** Changes a draft: what was not sent may still become anything. */
export function ChangeReferral({
  referral,
  onDone,
}: {
  referral: Dto<'Referral'>;
  onDone: () => void;
}) {
  const t = useTexts(referralTexts);
  const { alter } = useDraftReferral();
  const [before] = useState({
    organisationId: referral.organisation.id,
    serviceCode: referral.serviceCode,
    request: referral.request,
  });
  const form = useDtoForm({
    dto: 'ChangeReferralBody',
    initialValues: { ...before },
    toBody: (values): Dto<'ChangeReferralBody'> => ({
      ...(values.organisationId !== before.organisationId && {
        organisationId: values.organisationId,
      }),
      ...(values.serviceCode !== before.serviceCode && { serviceCode: values.serviceCode }),
      ...(values.request.trim() !== before.request && { request: values.request.trim() }),
    }),
    submit: async (body) => {
      await alter(referral, body);
      notify.done(t('done.change'));
      onDone();
    },
    draft: { key: `referral.${referral.id}.change`, label: t('step.change') },
  });
  const stale = isProblem(form.failure) && form.failure.status === 412;
  return (
    <DialogForm form={form} label={t('step.change')} onCancel={onDone}>
      {stale ? (
        <Notice tone="warning" title={t('facts.request')}>
          {referral.request}
        </Notice>
      ) : null}
      <OtherOffer form={form} />
      <TextArea
        {...form.field('request', t('form.request'))}
        description={t('form.requestHint')}
        maxLength={4000}
      />
    </DialogForm>
  );
}

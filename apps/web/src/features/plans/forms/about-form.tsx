import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { api } from '../../../platform/api.js';
import { given } from '../../../platform/forms/given.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { TextArea } from '../../../ui/text-field.js';
import { usePlanChange } from '../mutations.js';
import { changedOnly } from '../plan-form.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { PlanForm } from './plan-form.js';

/** What the plan says as a whole. */
export function AboutForm({ plan, onDone }: { plan: Dto<'Plan'>; onDone: () => void }) {
  const t = useTexts(planWorkTexts);
  const change = usePlanChange();
  // As it was when the form opened: what a colleague writes meanwhile must not look like a change of ours.
  const [before] = useState({ summary: plan.summary, personView: plan.personView });
  const form = useDtoForm({
    dto: 'ChangePlanBody',
    initialValues: { summary: before.summary ?? '', personView: before.personView ?? '' },
    toBody: (values) =>
      changedOnly<Dto<'ChangePlanBody'>>(before, {
        summary: given(values.summary) ?? null,
        personView: given(values.personView) ?? null,
      }),
    submit: async (body) => {
      await change(plan, (at) => api.changePlan({ ...at, body }));
      onDone();
    },
    draft: { key: `plan.${plan.id}.about`, label: t('about.title') },
  });
  return (
    <PlanForm form={form} label={t('about.title')} onCancel={onDone}>
      <TextArea {...form.field('summary', t('about.summary'))} maxLength={4000} optional />
      <TextArea {...form.field('personView', t('about.personView'))} maxLength={4000} optional />
    </PlanForm>
  );
}

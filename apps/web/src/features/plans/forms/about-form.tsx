import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { planWorkTexts } from '../plan-work.texts.js';

/** Changes summary and personal view of the whole plan. */
export function AboutForm({ plan, onDone }: { plan: Dto<'Plan'>; onDone: () => void }) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangePlanBody',
    record: plan,
    valuesOf: ({ summary, personView }: Dto<'Plan'>) => ({
      summary: summary ?? '',
      personView: personView ?? '',
    }),
    toBody: ({ summary, personView }) => ({
      summary: blankToUndefined(summary) ?? null,
      personView: blankToUndefined(personView) ?? null,
    }),
    reload: () => api.getPlan({ id: plan.id }),
    save: (now, body) => changes.changePlan({ ...at(now), body }),
    done: onDone,
    draft: { key: `plan.${plan.id}.about`, label: t('about.title') },
  });
  return (
    <DialogForm form={form} label={t('about.title')} onCancel={onDone}>
      <TextArea
        {...form.field('summary', t('about.summary'), t('about.summaryHelp'))}
        maxLength={4000}
        optional
      />
      <TextArea
        {...form.field('personView', t('about.personView'), t('about.personViewHelp'))}
        maxLength={4000}
        optional
      />
    </DialogForm>
  );
}

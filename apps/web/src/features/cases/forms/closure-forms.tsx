import { closureReasons, type ClosureReason, type Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import type { FormField } from '../../../platform/forms/form-fields.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { CaseDependents } from '../components/case-dependents.js';
import type { CaseFormProps } from './case-form-props.js';
import { casesTexts } from '../cases.texts.js';

function ReasonField({ field }: { field: FormField }) {
  const t = useTexts(casesTexts);
  const labels = useTexts(beneficiaryLabels);
  return (
    <SelectField
      {...field}
      description={t('closure.reasonHelp')}
      options={closureReasons.map((value) => ({ value, label: labels(`closureReason.${value}`) }))}
    />
  );
}

/** Proposes a closure with its reason and a summary. */
export function ProposeClosureForm({ episode, onDone, onCancel }: CaseFormProps) {
  const t = useTexts(casesTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'ProposeClosureBody',
    initialValues: { reason: '', summary: '' },
    toBody: ({ reason, summary }): Dto<'ProposeClosureBody'> => ({
      reason: reason as ClosureReason,
      summary: summary.trim(),
    }),
    submit: async (body) => {
      await changes.proposeClosure({ ...at(episode), body });
      onDone();
    },
    draft: { key: `case.${episode.id}.proposeClosure`, label: t('step.proposeClosure') },
  });
  const action = t('step.proposeClosure');
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      <CaseDependents episode={episode} step="close" />
      <ReasonField field={form.field('reason', t('closure.reason'))} />
      <TextArea
        {...form.field('summary', t('closure.summary'))}
        description={t('closure.summaryHelp')}
        rows={4}
        maxLength={4000}
      />
    </DialogForm>
  );
}

/** Closes a case with its proposal, or at once with a reason where no work had begun. */
export function CloseForm({ episode, onDone, onCancel }: CaseFormProps) {
  const t = useTexts(casesTexts);
  const changes = useChanges();
  const notBegun = episode.state === 'accepted';
  const form = useDtoForm({
    dto: 'CloseCaseBody',
    initialValues: {
      reason: episode.closureReason ?? '',
      summary: episode.closureSummary ?? '',
    },
    toBody: ({ reason, summary }): Dto<'CloseCaseBody'> => {
      const text = blankToUndefined(summary);
      return { reason: reason as ClosureReason, ...(text ? { summary: text } : {}) };
    },
    submit: async (body) => {
      await changes.closeCase({ ...at(episode), body });
      onDone();
    },
    draft: { key: `case.${episode.id}.close`, label: t('step.close') },
  });
  const action = t('step.close');
  return (
    <DialogForm form={form} label={action} action={action} danger onCancel={onCancel}>
      <Notice tone="warning" title={t('closure.final')}>
        {notBegun ? t('closure.notBegun') : null}
      </Notice>
      <CaseDependents episode={episode} step="close" />
      <ReasonField field={form.field('reason', t('closure.reason'))} />
      <TextArea
        {...form.field('summary', t('closure.summary'))}
        description={t('closure.summaryHelp')}
        optional
        rows={3}
        maxLength={4000}
      />
    </DialogForm>
  );
}

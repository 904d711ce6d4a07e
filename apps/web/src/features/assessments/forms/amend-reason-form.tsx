import type { Dto } from '@gza/contract';
import type { ReactNode } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import type { AnswerPart } from '../answers-merge.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';

interface AmendReasonFormProps {
  part: AnswerPart;
  children: ReactNode;
  submit: (body: Dto<'AmendAssessmentBody'>) => Promise<unknown>;
  onCancel: () => void;
  /** Key under which the draft of the form is stored. */
  draft: string;
}

export function AmendReasonForm({ part, children, submit, onCancel, draft }: AmendReasonFormProps) {
  const t = useTexts(assessmentFormTexts);
  const form = useDtoForm({
    dto: 'AmendAssessmentBody',
    initialValues: { reason: '' },
    toBody: ({ reason }) => ({ reason: reason.trim(), answers: { ...part } }),
    submit,
    draft: { key: draft, label: t('amend.saveTitle') },
  });
  return (
    <DialogForm form={form} label={t('amend.save')} action={t('amend.save')} onCancel={onCancel}>
      {children}
      <TextArea
        {...form.field('reason', t('reason'))}
        description={t('reasonHelp')}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}

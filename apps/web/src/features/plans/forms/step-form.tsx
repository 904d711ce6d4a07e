import { reviewOutcomes, type Dto, type DtoName } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea } from '../../../ui/text-field.js';
import type { StepSaid } from '../mutations.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { PlanForm } from './plan-form.js';

interface StepFormProps {
  /** Words of the button. */
  action: string;
  danger?: boolean;
  submit: (said: StepSaid) => Promise<unknown>;
  onCancel: () => void;
  /** Which step of what it is: what was typed for it is kept under this name. */
  draft: string;
}

/** For steps that must say why. */
export function ReasonStep(props: StepFormProps) {
  return <Said {...props} dto="ReasonBody" field="reason" />;
}

/** For steps that may say something. */
export function NoteStep(props: StepFormProps) {
  return <Said {...props} dto="NoteBody" field="note" />;
}

interface SaidProps extends StepFormProps {
  dto: Extract<DtoName, 'ReasonBody' | 'NoteBody'>;
  field: 'reason' | 'note';
}

function Said({ action, danger, submit, onCancel, draft, dto, field }: SaidProps) {
  const t = useTexts(planWorkTexts);
  const form = useDtoForm<'ReasonBody' | 'NoteBody', { reason: string; note: string }>({
    dto,
    initialValues: { reason: '', note: '' },
    toBody: (values) => {
      const text = values[field].trim();
      if (field === 'reason') return { reason: text };
      return text ? { note: text } : {};
    },
    submit: (body) => submit({ reason: ('reason' in body ? body.reason : body.note) ?? '' }),
    draft: { key: draft, label: action },
  });
  return (
    <PlanForm
      form={form}
      label={action}
      action={action}
      {...(danger ? { danger } : {})}
      onCancel={onCancel}
    >
      <TextArea
        {...form.field(field, t(field))}
        {...(field === 'note' ? { optional: true } : {})}
        rows={2}
        maxLength={4000}
      />
    </PlanForm>
  );
}

/** How a review ends that makes no new version. */
export function OutcomeStep({ action, submit, onCancel, draft }: StepFormProps) {
  const t = useTexts(planWorkTexts);
  const form = useDtoForm({
    dto: 'ConcludeReviewBody',
    initialValues: { outcome: '', reason: '' },
    toBody: ({ outcome, reason }): Dto<'ConcludeReviewBody'> => ({
      outcome: outcome as Dto<'ConcludeReviewBody'>['outcome'],
      reason: reason.trim(),
    }),
    submit,
    draft: { key: draft, label: action },
  });
  return (
    <PlanForm form={form} label={action} action={action} onCancel={onCancel}>
      <RadioGroup
        {...form.field('outcome', t('outcome.label'))}
        column
        options={reviewOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <TextArea {...form.field('reason', t('outcome.found'))} maxLength={4000} />
    </PlanForm>
  );
}

/** For what is only to be confirmed. */
export function Confirm({ action, submit, onCancel }: Omit<StepFormProps, 'draft'>) {
  const form = useDtoForm({
    dto: 'NoteBody',
    initialValues: {},
    toBody: () => ({}),
    submit: () => submit({ reason: '' }),
  });
  return <PlanForm form={form} label={action} action={action} danger onCancel={onCancel} />;
}

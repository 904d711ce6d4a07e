import { reviewOutcomes, type Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { statesToDecide } from '../steps.presenter.js';

interface ConcludeReviewStepProps {
  /** Label of the button. */
  action: string;
  submit: (body: Dto<'ConcludeReviewBody'>) => Promise<unknown>;
  onCancel: () => void;
  /** Key under which the draft of the form is stored. */
  draft: string;
}

/** Concludes a review without a new version. */
export function ConcludeReviewStep({ action, submit, onCancel, draft }: ConcludeReviewStepProps) {
  const t = useTexts(planWorkTexts);
  const form = useDtoForm({
    dto: 'ConcludeReviewBody',
    initialValues: { conclusion: '', reason: '' },
    toBody: ({ conclusion, reason }): Dto<'ConcludeReviewBody'> => ({
      conclusion: conclusion as Dto<'ConcludeReviewBody'>['conclusion'],
      reason: reason.trim(),
    }),
    submit,
    draft: { key: draft, label: action },
  });
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      <RadioGroup
        {...form.field('conclusion', t('conclusion.label'), t('conclusion.labelHelp'))}
        column
        options={reviewOutcomes.map((value) => ({ value, label: t(`conclusion.${value}`) }))}
      />
      <TextArea
        {...form.field('reason', t('conclusion.found'), t('conclusion.foundHelp'))}
        maxLength={4000}
      />
    </DialogForm>
  );
}

interface DecideItemStepProps {
  action: string;
  item: Pick<Dto<'PlanItem'>, 'state'>;
  submit: (body: Dto<'DecidePlanItemBody'>) => Promise<unknown>;
  onCancel: () => void;
  draft: string;
}

/** Sets an item against what serves it, with the reason. */
export function DecideItemStep({ action, item, submit, onCancel, draft }: DecideItemStepProps) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const form = useDtoForm({
    dto: 'DecidePlanItemBody',
    initialValues: { state: '', reason: '' },
    toBody: ({ state, reason }): Dto<'DecidePlanItemBody'> => ({
      state: state as Dto<'DecidePlanItemBody'>['state'],
      reason: reason.trim(),
    }),
    submit,
    draft: { key: draft, label: action },
  });
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      <RadioGroup
        {...form.field('state', t('decide.state'), t('decide.stateHelp'))}
        column
        options={statesToDecide(item).map((value) => ({
          value,
          label: labels(`itemState.${value}`),
        }))}
      />
      <TextArea {...form.field('reason', t('decide.reason'), t('resultHelp'))} maxLength={4000} />
    </DialogForm>
  );
}

interface ConfirmProps {
  action: string;
  submit: () => Promise<unknown>;
  onCancel: () => void;
}

/** Form of a step that only needs a confirmation. */
export function Confirm({ action, submit, onCancel }: ConfirmProps) {
  const form = useDtoForm({ dto: 'NoteBody', initialValues: {}, toBody: () => ({}), submit });
  return <DialogForm form={form} label={action} action={action} danger onCancel={onCancel} />;
}

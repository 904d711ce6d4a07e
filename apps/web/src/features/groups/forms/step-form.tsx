import type { Dto } from '@gza/contract';
import { useState, type SubmitEvent } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { ErrorState } from '../../../ui/states.js';
import { TextArea } from '../../../ui/text-field.js';
import { isSmall } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { useGroupStep, type GroupStep } from '../mutations.js';

interface StepFormProps {
  group: Dto<'Group'>;
  step: GroupStep;
  onDone: () => void;
}

/** Says what a step means, and asks for the reason where the step needs one. */
export function StepForm({ group, step, onDone }: StepFormProps) {
  const t = useTexts(groupsTexts);
  const take = useGroupStep();
  const [reason, setReason] = useState('');
  const label =
    step === 'cancel'
      ? t('cancelReason')
      : step === 'start' && isSmall(group)
        ? t('smallReason')
        : null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take.mutate(
      { group, step, reason: reason.trim() },
      {
        onSuccess: () => {
          notify.done(t('done'));
          onDone();
        },
      },
    );
  };
  return (
    <form aria-label={t(`step.${step}`)} noValidate onSubmit={submit}>
      <Stack>
        <p>{t(`stepText.${step}`, { members: group.members, minimum: group.minimum })}</p>
        {label ? (
          <TextArea
            id="group-step-reason"
            label={label}
            value={reason}
            maxLength={4000}
            onChange={setReason}
          />
        ) : null}
        {take.error ? <ErrorState error={take.error} /> : null}
        <FormActions>
          <Button
            type="submit"
            kind={step === 'cancel' ? 'danger' : 'primary'}
            busy={take.isPending}
            disabled={label !== null && reason.trim() === ''}
          >
            {t(`step.${step}`)}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

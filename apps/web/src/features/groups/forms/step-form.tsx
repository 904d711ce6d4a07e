import type { Dto } from '@gza/contract';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DraftNotice } from '../../../ui/forms/draft-notice.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { isSmall } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { groupStep, type GroupStep } from '../mutations.js';

const untold = { reason: '' };

interface StepFormProps {
  group: Dto<'Group'>;
  step: GroupStep;
  onDone: () => void;
}

/** Explains a step, and asks for the reason where the step needs one. */
export function StepForm({ group, step, onDone }: StepFormProps) {
  const t = useTexts(groupsTexts);
  const changes = useChanges();
  const [reason, setReason] = useState('');
  const take = useMutation({
    mutationFn: () => groupStep(changes, group, step, reason.trim()),
  });
  const asked =
    step === 'cancel' ? 'cancelReason' : step === 'start' && isSmall(group) ? 'smallReason' : null;
  const draft = useDraft(
    asked === null ? undefined : { key: `group.${group.id}.${step}`, label: t(`step.${step}`) },
    { values: { reason }, initial: untold, replace: (values) => setReason(values.reason) },
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void draft
      .saving(async () => {
        await take.mutateAsync();
        notify.done(t('done'));
        onDone();
      })
      // The error is shown below.
      .catch(() => undefined);
  };
  return (
    <form aria-label={t(`step.${step}`)} noValidate onSubmit={submit}>
      <Stack>
        <DraftNotice draft={draft} />
        <p>{t(`stepText.${step}`, { members: group.members, minimum: group.minimum })}</p>
        {asked ? (
          <TextArea
            id="group-step-reason"
            label={t(asked)}
            help={t(`${asked}Help`)}
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
            disabled={asked !== null && reason.trim() === ''}
          >
            {t(`step.${step}`)}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

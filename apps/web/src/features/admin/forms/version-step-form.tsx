import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { at, useChanges, type Changes } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { programmesTexts } from '../programmes.texts.js';
import {
  versionOperations,
  withReason,
  type Version,
  type VersionStep,
} from '../versions.presenter.js';

interface VersionStepFormProps {
  version: Version;
  step: VersionStep;
  onDone: () => void;
}

/** Takes a step with the reason that it asks for, or with a note. */
function versionStep(
  changes: Changes,
  version: Version,
  step: VersionStep,
  text: string,
): Promise<Version> {
  const body = withReason.includes(step) ? { reason: text } : text ? { note: text } : {};
  return changes[versionOperations[step]]({ ...at(version), body: body as { reason: string } });
}

/** Explains a step, and asks for the reason where the step needs one. */
export function VersionStepForm({ version, step, onDone }: VersionStepFormProps) {
  const t = useTexts(programmesTexts);
  const changes = useChanges();
  const [labels, setLabels] = useState('');
  const take = useMutation({
    mutationFn: () => versionStep(changes, version, step, labels.trim()),
  });
  const needed = withReason.includes(step);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take.mutate(undefined, {
      onSuccess: () => {
        notify.done(t('done'));
        onDone();
      },
    });
  };
  return (
    <form aria-label={t(`step.${step}`)} noValidate onSubmit={submit}>
      <Stack>
        <p>{t(`stepText.${step}`)}</p>
        <TextArea
          id="version-step-words"
          label={t(needed ? 'reason' : 'note')}
          description={t(needed ? 'reasonHint' : 'noteHint')}
          optional={!needed}
          value={labels}
          maxLength={4000}
          onChange={setLabels}
        />
        {take.error ? <ErrorState error={take.error} /> : null}
        <FormActions>
          <Button
            type="submit"
            kind={step === 'retire' ? 'danger' : 'primary'}
            busy={take.isPending}
            disabled={needed && labels.trim() === ''}
          >
            {t(`step.${step}`)}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

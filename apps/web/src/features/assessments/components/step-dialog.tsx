import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { notify } from '../../../ui/feedback/notify.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { stepCalls } from '../mutations.js';
import { asksForReason, type AssessmentStepName } from '../steps.presenter.js';

interface StepDialogProps {
  assessment: Dto<'Assessment'>;
  step: AssessmentStepName | null;
  onClose: () => void;
}

/** Asks to confirm a step of the whole assessment, with its reason or note. */
export function StepDialog({ assessment, step, onClose }: StepDialogProps) {
  const t = useTexts(assessmentFormTexts);
  const changes = useChanges();
  const reason = step !== null && asksForReason(step);
  const Form = reason ? ReasonForm : NoteForm;
  return (
    <Dialog open={step !== null} title={step ? t(`step.${step}`) : ''} onClose={onClose}>
      {step ? (
        <Form
          action={t(`step.${step}`)}
          description={t(reason ? 'reasonHelp' : 'noteHelp')}
          danger={step === 'discard'}
          draft={`assessment.${assessment.id}.${step}`}
          submit={async (stepNote) => {
            await stepCalls[step](changes, at(assessment), stepNote);
            notify.done(t(`stepDone.${step}`));
            onClose();
          }}
          onCancel={onClose}
        />
      ) : null}
    </Dialog>
  );
}

interface StepMenuProps {
  steps: readonly AssessmentStepName[];
  onAsk: (step: AssessmentStepName) => void;
}

/** Menu of rare steps, apart from the daily ones. */
export function StepMenu({ steps, onAsk }: StepMenuProps) {
  const t = useTexts(assessmentFormTexts);
  return (
    <MenuButton
      text={t('more')}
      items={steps.map((step) => ({
        key: step,
        label: t(`step.${step}`),
        onSelect: () => onAsk(step),
      }))}
    />
  );
}

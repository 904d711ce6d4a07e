import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import type { CaseFormProps } from '../forms/case-form-props.js';
import { AssignForm } from '../forms/assign-form.js';
import { CloseForm, ProposeClosureForm } from '../forms/closure-forms.js';
import { TransferForm } from '../forms/transfer-form.js';
import { asksForReason, plainStepCalls, type PlainStep } from '../mutations.js';
import { casesTexts } from '../cases.texts.js';
import type { CaseStep } from '../steps.presenter.js';
import { CaseDependents } from './case-dependents.js';
import { WhatToDo } from './what-to-do.js';

interface CaseDialogProps {
  episode: Dto<'Case'>;
  step: CaseStep | null;
  onClose: () => void;
}

/** Explains every step of a case before it is taken. */
export function CaseDialog({ episode, step, onClose }: CaseDialogProps) {
  const t = useTexts(casesTexts);
  const title =
    step === 'assign' && episode.caseManager ? t('reassign') : step && t(`step.${step}`);
  return (
    <Dialog open={step !== null} title={title ?? ''} onClose={onClose}>
      {step ? <Body episode={episode} step={step} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Body({ episode, step, onClose }: CaseDialogProps & { step: CaseStep }) {
  const t = useTexts(casesTexts);
  const onDone = () => {
    notify.done(t(`done.${step}`));
    onClose();
  };
  const form = { episode, onDone, onCancel: onClose };
  switch (step) {
    case 'assign':
      return <AssignForm {...form} />;
    case 'transfer':
      return <TransferForm {...form} />;
    case 'proposeClosure':
      return <ProposeClosureForm {...form} />;
    case 'close':
      return <CloseForm {...form} />;
    default:
      return <PlainForm {...form} step={step} />;
  }
}

function PlainForm({ episode, step, onDone, onCancel }: CaseFormProps & { step: PlainStep }) {
  const t = useTexts(casesTexts);
  const changes = useChanges();
  const reasoned = step === 'suspend' || step === 'returnToWork';
  const Form = asksForReason(step) ? ReasonForm : NoteForm;
  return (
    <Stack gap={16}>
      {step === 'suspend' ? <CaseDependents episode={episode} step="suspend" /> : null}
      <Form
        action={t(`step.${step}`)}
        draft={`case.${episode.id}.${step}`}
        text={t(`means.${step}`)}
        description={reasoned ? t(`help.${step}`) : t('help.note')}
        explain={(failure) => <WhatToDo failure={failure} beneficiaryId={episode.beneficiary.id} />}
        onCancel={onCancel}
        submit={async (reason) => {
          await plainStepCalls[step](changes, at(episode), reason);
          onDone();
        }}
      />
    </Stack>
  );
}

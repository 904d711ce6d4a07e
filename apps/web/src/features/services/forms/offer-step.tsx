import type { Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import type { OfferStep } from '../directory.presenter.js';
import { directoryTexts } from '../directory.texts.js';
import { offerCalls } from '../mutations.js';

interface OfferStepDialogProps {
  offer: Dto<'DirectoryEntry'>;
  step: OfferStep | null;
  onClose: () => void;
}

/** Explains a step of the directory before it is taken. */
export function OfferStepDialog({ offer, step, onClose }: OfferStepDialogProps) {
  const t = useTexts(directoryTexts);
  return (
    <Dialog open={step !== null} title={step ? t(`step.${step}`) : ''} onClose={onClose}>
      {step ? <Body offer={offer} step={step} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Body({ offer, step, onClose }: OfferStepDialogProps & { step: OfferStep }) {
  const t = useTexts(directoryTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'NoteBody',
    initialValues: {},
    toBody: () => ({}),
    submit: async () => {
      await offerCalls[step](changes, offer);
      notify.done(t('done'));
      onClose();
    },
  });
  return (
    <DialogForm
      form={form}
      label={t(`step.${step}`)}
      action={t(`step.${step}`)}
      danger={step === 'discard'}
      onCancel={onClose}
    >
      <p>{t(`stepText.${step}`)}</p>
    </DialogForm>
  );
}

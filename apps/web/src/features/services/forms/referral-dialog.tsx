import type { Dto } from '@gza/contract';
import { useIdempotencyKey } from '../../../platform/use-idempotency-key.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { DialogForm, NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import type { StaffStep } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { ChangeReferral } from './change-referral.js';
import { SendReferral } from './send-referral.js';

type Referral = Dto<'Referral'>;

interface ReferralDialogProps {
  referral: Referral;
  step: StaffStep | null;
  onClose: () => void;
  onCopied: (copy: Referral) => void;
}

/** Shows the dialog of each step that staff take on a referral. */
export function ReferralDialog({ referral, step, onClose, onCopied }: ReferralDialogProps) {
  const t = useTexts(referralTexts);
  const title = step === 'send' ? t('send.title') : step ? t(`step.${step}`) : '';
  return (
    <Dialog open={step !== null} title={title} onClose={onClose}>
      {step ? <Body referral={referral} step={step} onClose={onClose} onCopied={onCopied} /> : null}
    </Dialog>
  );
}

function Body({ referral, step, onClose, onCopied }: ReferralDialogProps & { step: StaffStep }) {
  const t = useTexts(referralTexts);
  const changes = useChanges();
  const { keyOf } = useIdempotencyKey();
  const done = () => {
    notify.done(t(`done.${step}`));
    onClose();
  };
  switch (step) {
    case 'send':
      return (
        <SendReferral
          what={{ ...referral, beneficiaryId: referral.beneficiaryId ?? '' }}
          draft={() => Promise.resolve(referral)}
          onSent={onClose}
          onCancel={onClose}
        />
      );
    case 'change':
      return <ChangeReferral referral={referral} onDone={onClose} />;
    case 'withdraw':
      return (
        <ReasonForm
          action={t('step.withdraw')}
          text={t('stepText.withdraw')}
          help={t('withdrawHelp')}
          draft={`referral.${referral.id}.withdraw`}
          submit={async (reason) => {
            await changes.withdrawReferral({ ...at(referral), body: { reason } });
            done();
          }}
          onCancel={onClose}
        />
      );
    case 'followUp':
      return (
        <NoteForm
          action={t('step.followUp')}
          text={t('stepText.followUp')}
          help={t('followUpHelp')}
          draft={`referral.${referral.id}.followUp`}
          submit={async (note) => {
            await changes.followUpReferral({ ...at(referral), body: note ? { note } : {} });
            done();
          }}
          onCancel={onClose}
        />
      );
    case 'copy':
    case 'discard':
      return (
        <Plain
          step={step}
          submit={async () => {
            const { id } = referral;
            if (step === 'discard') await changes.discardReferral(at(referral));
            else onCopied(await changes.copyReferral({ id, idempotencyKey: await keyOf({ id }) }));
            done();
          }}
          onCancel={onClose}
        />
      );
  }
}

interface PlainProps {
  step: 'copy' | 'discard';
  submit: () => Promise<unknown>;
  onCancel: () => void;
}

function Plain({ step, submit, onCancel }: PlainProps) {
  const t = useTexts(referralTexts);
  const form = useDtoForm({ dto: 'NoteBody', initialValues: {}, toBody: () => ({}), submit });
  return (
    <DialogForm
      form={form}
      label={t(`step.${step}`)}
      action={t(`step.${step}`)}
      danger={step === 'discard'}
      onCancel={onCancel}
    >
      <p>{t(`stepText.${step}`)}</p>
    </DialogForm>
  );
}

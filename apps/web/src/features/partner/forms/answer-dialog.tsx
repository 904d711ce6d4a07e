import { referralRejectionReasons, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { DialogForm, NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DraftNotice } from '../../../ui/forms/draft-notice.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { attendedDays, type PartnerStep } from '../partner.presenter.js';
import { partnerTexts } from '../partner.texts.js';

type Referral = Dto<'Referral'>;

export interface Asked {
  referral: Referral;
  step: PartnerStep;
}

interface AnswerDialogProps {
  asked: Asked | null;
  onClose: () => void;
  /** Called after the step, with the referral as it is then. */
  onDone?: (step: PartnerStep, referral: Referral) => void;
}

/** Shows every step of a partner: its explanation, its fields, and its button. */
export function AnswerDialog({ asked, onClose, onDone }: AnswerDialogProps) {
  const t = useTexts(partnerTexts);
  const nameOf = usePersonName();
  const title = asked
    ? t('stepOf', { step: t(`step.${asked.step}`), name: nameOf(asked.referral.person) })
    : '';
  return (
    <Dialog open={asked !== null} title={title} onClose={onClose}>
      {asked ? (
        <StepBody
          {...asked}
          onCancel={onClose}
          onDone={(referral) => {
            notify.done(t(`done.${asked.step}`));
            onClose();
            onDone?.(asked.step, referral);
          }}
        />
      ) : null}
    </Dialog>
  );
}

interface StepProps extends Asked {
  onCancel: () => void;
  onDone: (referral: Referral) => void;
}

function StepBody(props: StepProps) {
  switch (props.step) {
    case 'reject':
      return <RejectStep {...props} />;
    case 'deliver':
      return <DeliverStep {...props} />;
    default:
      return <NotedStep {...props} step={props.step} />;
  }
}

type NotedStepName = Exclude<PartnerStep, 'reject' | 'deliver'>;

function NotedStep({ referral, step, onCancel, onDone }: StepProps & { step: NotedStepName }) {
  const t = useTexts(partnerTexts);
  const nameOf = usePersonName();
  const changes = useChanges();
  const Form = step === 'discontinue' ? ReasonForm : NoteForm;
  const shared = { action: t(`step.${step}`), onCancel };
  const draft = `referral.${referral.id}.${step}`;
  const text = t(`stepText.${step}`, { name: nameOf(referral.person) });
  const submit = async (stepNote: string) => {
    const note = stepNote ? { note: stepNote } : {};
    const calls: Record<typeof step, () => Promise<Dto<'Referral'>>> = {
      accept: () => changes.acceptReferral({ ...at(referral), body: note }),
      start: () => changes.startReferral(at(referral)),
      notTakenUp: () => changes.markReferralNotTakenUp({ ...at(referral), body: note }),
      discontinue: () =>
        changes.discontinueReferral({ ...at(referral), body: { reason: stepNote } }),
    };
    onDone(await calls[step]());
  };
  if (step === 'start') return <Plain {...shared} text={text} submit={() => submit('')} />;
  return (
    <Form {...shared} text={text} help={t(`saidHelp.${step}`)} submit={submit} draft={draft} />
  );
}

interface PlainProps {
  action: string;
  text: string;
  submit: () => Promise<unknown>;
  onCancel: () => void;
}

/** Form of a step without fields. */
function Plain({ action, text, submit, onCancel }: PlainProps) {
  const form = useDtoForm({ dto: 'NoteBody', initialValues: {}, toBody: () => ({}), submit });
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      <p>{text}</p>
    </DialogForm>
  );
}

const blank = { note: '' };

/** Rejects a referral. A click on the reason sends it: two clicks from the list to the answer. */
function RejectStep({ referral, onDone }: StepProps) {
  const t = useTexts(partnerTexts);
  const labels = useTexts(serviceLabels);
  const changes = useChanges();
  const [note, setNote] = useState('');
  const [sending, setSending] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const draft = useDraft(
    { key: `referral.${referral.id}.reject`, label: t('step.reject') },
    { values: { note }, initial: blank, replace: (values) => setNote(values.note) },
  );
  const reject = async (reason: (typeof referralRejectionReasons)[number]) => {
    const stepNote = blankToUndefined(note);
    setSending(reason);
    setFailure(null);
    try {
      const answered = await draft.saving(() =>
        changes.rejectReferral({
          ...at(referral),
          body: { reason, ...(stepNote ? { note: stepNote } : {}) },
        }),
      );
      onDone(answered);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(null);
    }
  };
  return (
    <Stack gap={12}>
      {failure ? <ErrorState error={failure} /> : null}
      <DraftNotice draft={draft} />
      <TextArea
        id="reject-note"
        label={t('rejectNote')}
        help={t('rejectNoteHelp')}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={4000}
        optional
      />
      <p>{t('rejectText')}</p>
      <Stack gap={8}>
        {referralRejectionReasons.map((reason) => (
          <Button
            key={reason}
            fullWidth
            disabled={sending !== null && sending !== reason}
            busy={sending === reason}
            onClick={() => void reject(reason)}
          >
            {labels(`rejection.${reason}`)}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}

function DeliverStep({ referral, onCancel, onDone }: StepProps) {
  const visits = useQuery(read('listReferralVisits', { id: referral.id }));
  // The form waits for the attendance, which fills its first values; without attendance it begins empty.
  if (visits.isPending) return null;
  const attended = attendedDays(visits.data?.items ?? []);
  return (
    <DeliverForm referral={referral} attended={attended} onCancel={onCancel} onDone={onDone} />
  );
}

interface DeliverFormProps extends Omit<StepProps, 'step'> {
  attended: number;
}

function DeliverForm({ referral, attended, onCancel, onDone }: DeliverFormProps) {
  const t = useTexts(partnerTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'DeliverReferralBody',
    initialValues: {
      units: attended > 0 ? String(attended) : '',
      deliveredOn: today(),
      note: '',
    },
    toBody: (values): Dto<'DeliverReferralBody'> => {
      const note = blankToUndefined(values.note);
      return {
        units: Number(values.units),
        deliveredOn: values.deliveredOn,
        ...(note && { note }),
      };
    },
    submit: async (body) => onDone(await changes.deliverReferral({ ...at(referral), body })),
    draft: { key: `referral.${referral.id}.deliver`, label: t('step.deliver') },
  });
  return (
    <DialogForm
      form={form}
      label={t('step.deliver')}
      action={t('step.deliver')}
      onCancel={onCancel}
    >
      <TextField
        {...form.field('units', t('deliver.units'), t('deliver.unitsHelp'))}
        {...(attended > 0 ? { description: t('deliver.unitsHint', { count: attended }) } : {})}
        inputMode="numeric"
        maxLength={4}
      />
      <DateField {...form.field('deliveredOn', t('deliver.on'))} max={today()} />
      <TextArea
        {...form.field('note', t('deliver.note'), t('deliver.noteHelp'))}
        rows={2}
        maxLength={4000}
        optional
      />
    </DialogForm>
  );
}

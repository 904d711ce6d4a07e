import type { CardKind, Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { lastDay, type CardStep } from '../card.presenter.js';
import { cardCalls } from '../mutations.js';
import { servicesTexts } from '../services.texts.js';

interface CardRequestProps {
  beneficiaryId: string;
  /** Kinds of card that may be requested; never empty. */
  kinds: readonly CardKind[];
  onDone: () => void;
}

export function CardRequest({ beneficiaryId, kinds, onDone }: CardRequestProps) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'RequestCardBody',
    initialValues: { kind: (kinds[0] ?? 'idCard') as string, requestedOn: today(), note: '' },
    toBody: (values): Dto<'RequestCardBody'> => {
      const note = blankToUndefined(values.note);
      return {
        beneficiaryId,
        kind: values.kind as CardKind,
        requestedOn: values.requestedOn,
        ...(note && { note }),
      };
    },
    submit: async (body, _, keyOf) => {
      await changes.requestCard({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('cards.requested'));
      onDone();
    },
    draft: { key: `card.new.${beneficiaryId}`, label: t('cards.request') },
  });
  return (
    <DialogForm
      form={form}
      label={t('cards.request')}
      action={t('cards.request')}
      onCancel={onDone}
    >
      <RadioGroup
        {...form.field('kind', t('cards.kind'), t('cards.kindHelp'))}
        options={kinds.map((value) => ({ value, label: labels(`card.${value}`) }))}
      />
      <DateField {...form.field('requestedOn', t('cards.on'))} max={today()} />
      <TextArea
        {...form.field('note', t('cards.note'), t('cards.noteHelp'))}
        rows={2}
        maxLength={2000}
        optional
      />
    </DialogForm>
  );
}

interface CardStepFormProps {
  card: Dto<'IssuedCard'>;
  step: CardStep;
  onDone: () => void;
}

const bodies = { issue: 'IssueCardBody', refuse: 'RefuseCardBody' } as const;
type StepDto = 'IssueCardBody' | 'RefuseCardBody' | 'CardStepBody';

/** Takes a step of a card: its day, and the number, reason or note that the step needs. */
export function CardStepForm({ card, step, onDone }: CardStepFormProps) {
  const t = useTexts(servicesTexts);
  const f = useFormat();
  const changes = useChanges();
  const dto: StepDto = step === 'issue' || step === 'refuse' ? bodies[step] : 'CardStepBody';
  const form = useDtoForm<StepDto, { on: string; number: string; reason: string; note: string }>({
    dto,
    initialValues: { on: today(), number: '', reason: '', note: '' },
    toBody: ({ on, number, reason, note }) => {
      if (step === 'issue') return { on, number: number.trim() };
      if (step === 'refuse') return { on, reason: reason.trim() };
      return { on, ...(blankToUndefined(note) && { note: note.trim() }) };
    },
    submit: async () => {
      const { on, number, reason, note } = form.values;
      const text = step === 'refuse' ? reason.trim() : note.trim();
      await cardCalls[step](changes, card, { on, text, number: number.trim() });
      notify.done(t('cards.done'));
      onDone();
    },
    draft: { key: `card.${card.id}.${step}`, label: t(`cards.step.${step}`) },
  });
  return (
    <DialogForm
      form={form}
      label={t(`cards.step.${step}`)}
      action={t(`cards.step.${step}`)}
      onCancel={onDone}
    >
      <p>{t(`cards.stepText.${step}`)}</p>
      {step === 'issue' ? (
        <TextField
          {...form.field('number', t('cards.number'))}
          description={t('cards.numberHint')}
          maxLength={40}
        />
      ) : null}
      {step === 'refuse' ? (
        <TextArea
          {...form.field('reason', t('cards.reason'), t('cards.reasonHelp'))}
          rows={2}
          maxLength={2000}
        />
      ) : null}
      <DateField
        {...form.field('on', t('cards.on'))}
        description={t('cards.onHint', { date: f.date(lastDay(card)) })}
        min={lastDay(card)}
        max={today()}
      />
      {step === 'issue' || step === 'refuse' ? null : (
        <TextArea
          {...form.field('note', t('cards.note'), t('cards.stepNoteHelp'))}
          rows={2}
          maxLength={2000}
          optional
        />
      )}
    </DialogForm>
  );
}

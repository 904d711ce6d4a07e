import { visitMarks, type Dto, type VisitMark } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { given } from '../../../platform/forms/given.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { serviceWords } from '../../../platform/vocabulary/services.texts.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextField } from '../../../ui/text-field.js';
import { useCorrectVisit, useRecordVisit } from '../mutations.js';
import { partnerTexts } from '../partner.texts.js';

interface VisitFormProps {
  referralId: string;
  /** Absent: a new day. */
  visit?: Dto<'ReferralVisit'>;
  onDone: () => void;
}

/** A day other than today, or a correction. */
export function VisitForm({ referralId, visit, onDone }: VisitFormProps) {
  const t = useTexts(partnerTexts);
  const words = useTexts(serviceWords);
  const record = useRecordVisit();
  const correct = useCorrectVisit();
  const form = useDtoForm({
    dto: 'RecordReferralVisitBody',
    initialValues: {
      visitedOn: visit?.visitedOn ?? '',
      mark: (visit?.mark ?? 'attended') as string,
      note: visit?.note ?? '',
    },
    toBody: (values): Dto<'RecordReferralVisitBody'> => {
      const note = given(values.note);
      return {
        visitedOn: values.visitedOn,
        mark: values.mark as VisitMark,
        ...(note && { note }),
      };
    },
    submit: async (body, _, keyOf) => {
      await (visit
        ? correct(visit, { ...body, note: body.note ?? null })
        : record(referralId, body, await keyOf(body)));
      notify.done(t('visits.saved'));
      onDone();
    },
    draft: { key: `visit.${visit?.id ?? `new.${referralId}`}`, label: t('visits.title') },
  });
  return (
    <DialogForm form={form} label={t('visits.title')} onCancel={onDone}>
      <DateField {...form.field('visitedOn', t('visits.day'))} max={today()} />
      <RadioGroup
        {...form.field('mark', t('visits.mark'))}
        options={visitMarks.map((value) => ({ value, label: words(`visit.${value}`) }))}
      />
      <TextField {...form.field('note', t('visits.note'))} maxLength={2000} optional />
    </DialogForm>
  );
}

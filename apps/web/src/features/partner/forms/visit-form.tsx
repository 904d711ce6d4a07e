import { visitMarks, type Dto, type VisitMark } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { today } from '../../../platform/format.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { partnerTexts } from '../partner.texts.js';

interface VisitValues {
  visitedOn: string;
  mark: string;
  note: string;
}

const visitValues = (visit?: Dto<'ReferralVisit'>): VisitValues => ({
  visitedOn: visit?.visitedOn ?? '',
  mark: visit?.mark ?? 'attended',
  note: visit?.note ?? '',
});
const visitBody = ({ visitedOn, mark, note }: VisitValues) => ({
  visitedOn,
  mark: mark as VisitMark,
  note: blankToUndefined(note) ?? null,
});

/** Records a visit on a day other than today. */
export function RecordVisit({ referralId, onDone }: { referralId: string; onDone: () => void }) {
  const t = useTexts(partnerTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'RecordReferralVisitBody',
    initialValues: visitValues(),
    toBody: (values): Dto<'RecordReferralVisitBody'> => {
      const { note, ...day } = visitBody(values);
      return { ...day, ...(note && { note }) };
    },
    submit: async (body, _, keyOf) => {
      await changes.recordReferralVisit({
        id: referralId,
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('visits.saved'));
      onDone();
    },
    draft: { key: `visit.new.${referralId}`, label: t('visits.title') },
  });
  return <VisitForm form={form} onDone={onDone} />;
}

export function CorrectVisit(props: { visit: Dto<'ReferralVisit'>; onDone: () => void }) {
  const { visit, onDone } = props;
  const t = useTexts(partnerTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeReferralVisitBody',
    record: visit,
    valuesOf: visitValues,
    toBody: visitBody,
    reload: () => api.getReferralVisit({ id: visit.id }),
    save: (now, body) => changes.changeReferralVisit({ ...at(now), body }),
    done: () => {
      notify.done(t('visits.saved'));
      onDone();
    },
    draft: { key: `visit.${visit.id}`, label: t('visits.title') },
  });
  return <VisitForm form={form} onDone={onDone} />;
}

function VisitForm({ form, onDone }: { form: DtoForm<VisitValues>; onDone: () => void }) {
  const t = useTexts(partnerTexts);
  const labels = useTexts(serviceLabels);
  return (
    <DialogForm form={form} label={t('visits.title')} onCancel={onDone}>
      <DateField {...form.field('visitedOn', t('visits.day'))} max={today()} />
      <RadioGroup
        {...form.choice(
          'mark',
          t('visits.mark'),
          visitMarks.map((value) => ({ value, label: labels(`visit.${value}`) })),
          t('visits.markHelp'),
        )}
      />
      <TextField
        {...form.field('note', t('visits.note'), t('visits.noteHelp'))}
        maxLength={2000}
        optional
      />
    </DialogForm>
  );
}

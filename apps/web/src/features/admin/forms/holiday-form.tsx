import { api } from '../../../platform/api.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { trimmed } from '../bureaus.presenter.js';
import {
  blankHoliday,
  holidayBody,
  type Holiday,
  type HolidayValues,
} from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';
import { useSaved } from './record-form.js';

export function RecordHoliday({ onDone }: { onDone: () => void }) {
  const t = useTexts(workingDaysTexts);
  const changes = useChanges();
  const recorded = useSaved(onDone, t('holidayRecorded'));
  const form = useDtoForm({
    dto: 'RecordPublicHolidayBody',
    initialValues: blankHoliday,
    toBody: holidayBody,
    submit: async (body, _, keyOf) => {
      await changes.recordPublicHoliday({ body, idempotencyKey: await keyOf(body) });
      recorded();
    },
    draft: { key: 'holiday.new', label: t('addHoliday') },
  });
  return (
    <DialogForm form={form} label={t('addHoliday')} onCancel={onDone}>
      <DateField {...form.field('on', t('day'))} />
      <HolidayNames form={form} />
      <TextField
        {...form.field('everyYearUntil', t('everyYearUntil'))}
        description={t('everyYearUntilHint')}
        inputMode="numeric"
        maxLength={4}
        optional
      />
    </DialogForm>
  );
}

/** Renames a holiday of the agency; its day stays. */
export function RenameHoliday({ holiday, onDone }: { holiday: Holiday; onDone: () => void }) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const changes = useChanges();
  const label = t('changeOf', { day: f.date(holiday.on) });
  const form = useCorrection({
    dto: 'ChangePublicHolidayBody',
    record: holiday,
    valuesOf: ({ name }) => ({ name: { ka: name.ka, en: name.en } }),
    toBody: ({ name }) => ({ name: trimmed(name) }),
    reload: () => api.getPublicHoliday({ id: holiday.id }),
    save: (now, body) => changes.changePublicHoliday({ ...at(now), body }),
    done: useSaved(onDone, t('holidayChanged')),
    draft: { key: `holiday.${holiday.id}`, label },
  });
  return (
    <DialogForm form={form} label={label} onCancel={onDone}>
      <HolidayNames form={form} />
    </DialogForm>
  );
}

function HolidayNames<V extends Pick<HolidayValues, 'name'>>({ form }: { form: DtoForm<V> }) {
  const t = useTexts(workingDaysTexts);
  return (
    <>
      <TextField {...form.field('name.ka', t('nameKa'))} description={t('nameHint')} />
      <TextField {...form.field('name.en', t('nameEn'))} description={t('nameHint')} />
    </>
  );
}

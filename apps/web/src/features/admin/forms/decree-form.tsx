import { decreeKinds } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import {
  blankDecree,
  decreeBody,
  decreeValues,
  type Decree,
  type DecreeValues,
} from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';
import { useSaved } from './record-form.js';

export function RecordDecree({ onDone }: { onDone: () => void }) {
  const t = useTexts(workingDaysTexts);
  const changes = useChanges();
  const recorded = useSaved(onDone, t('recordedDone'));
  const form = useDtoForm({
    dto: 'RecordDayOffDecreeBody',
    initialValues: blankDecree,
    toBody: decreeBody,
    submit: async (body, _, keyOf) => {
      await changes.recordDayOffDecree({ body, idempotencyKey: await keyOf(body) });
      recorded();
    },
    draft: { key: 'decree.new', label: t('record') },
  });
  return (
    <DialogForm form={form} label={t('record')} onCancel={onDone}>
      <DecreeFields form={form} />
    </DialogForm>
  );
}

interface ChangeDecreeProps {
  decree: Decree;
  onDone: () => void;
}

export function ChangeDecree({ decree, onDone }: ChangeDecreeProps) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const changes = useChanges();
  const label = t('changeTitle', { day: f.date(decree.on) });
  const form = useCorrection({
    dto: 'ChangeDayOffDecreeBody',
    record: decree,
    valuesOf: decreeValues,
    toBody: decreeBody,
    reload: () => api.getDayOffDecree({ id: decree.id }),
    save: (now, body) => changes.changeDayOffDecree({ ...at(now), body }),
    done: useSaved(onDone, t('changedDone')),
    draft: { key: `decree.${decree.id}`, label },
  });
  return (
    <DialogForm form={form} label={label} onCancel={onDone}>
      <DecreeFields form={form} />
    </DialogForm>
  );
}

function DecreeFields({ form }: { form: DtoForm<DecreeValues> }) {
  const t = useTexts(workingDaysTexts);
  const kinds = decreeKinds.map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    hint: t(`kindHint.${kind}`),
  }));
  return (
    <>
      <DateField {...form.field('on', t('day'))} />
      <RadioGroup {...form.field('kind', t('kind'), t('kindHelp'))} options={kinds} column />
      <TextField
        {...form.field('number', t('number'))}
        description={t('numberHint')}
        maxLength={50}
      />
      <DateField {...form.field('decreedOn', t('decreedOn'))} max={today()} />
      <TextArea
        {...form.field('note', t('note'), t('noteHelp'))}
        optional
        rows={2}
        maxLength={1000}
      />
    </>
  );
}

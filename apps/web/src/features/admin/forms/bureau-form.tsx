import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';
import {
  blankBureau,
  bureauChange,
  bureauValues,
  newBureau,
  type Bureau,
} from '../bureaus.presenter.js';
import { NameFields, RegionsField, useSaved } from './record-form.js';

export function NewBureau({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const created = useSaved(onDone, t('bureaus.created'));
  const form = useDtoForm({
    dto: 'CreateBureauBody',
    initialValues: blankBureau,
    toBody: newBureau,
    submit: async (body, _, keyOf) => {
      await changes.createBureau({ body, idempotencyKey: await keyOf(body) });
      created();
    },
    draft: { key: 'bureau.new', label: t('bureaus.new') },
  });
  return (
    <DialogForm form={form} label={t('bureaus.new')} onCancel={onDone}>
      <TextField
        {...form.field('code', t('bureaus.code'))}
        description={t('bureaus.codeHint')}
        maxLength={60}
      />
      <NameFields form={form} of="bureaus" />
      <RegionsField form={form} of="bureaus" />
    </DialogForm>
  );
}

/** Changes name and regions, or confirms them. */
export function ChangeBureau({ record, onDone }: { record: Bureau; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeBureauBody',
    record,
    valuesOf: bureauValues,
    toBody: bureauChange,
    reload: async () => latestVersion((await api.listBureaus({})).items, record),
    save: (now, body) => changes.changeBureau({ ...at(now), body }),
    done: useSaved(onDone),
    draft: { key: `bureau.${record.id}`, label: record.name.ka },
  });
  return (
    <DialogForm form={form} label={t('changeOf', { name: record.name.ka })} onCancel={onDone}>
      <NameFields form={form} of="bureaus" />
      <RegionsField form={form} of="bureaus" />
      <Checkbox {...form.check('confirmed', t('bureaus.confirm'), t('bureaus.confirmHelp'))} />
      <Checkbox
        {...form.check('active', t('bureaus.activeLabel'))}
        hint={t('bureaus.activeHint')}
      />
    </DialogForm>
  );
}

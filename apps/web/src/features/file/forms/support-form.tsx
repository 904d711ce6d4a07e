import { supportKinds, type Dto } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useMergingSave } from '../../../platform/forms/use-merging-save.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { ConflictChoice } from '../../../ui/conflict-choice.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { FieldRow } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import {
  newSupport,
  supportChange,
  supportValues,
  type SupportValues,
} from '../file-forms.presenter.js';
import { fileTexts } from '../file.texts.js';
import { useFileChange } from '../mutations.js';

interface AddSupportProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function AddSupport({ beneficiaryId, onDone }: AddSupportProps) {
  const t = useTexts(fileTexts);
  const changed = useFileChange();
  const form = useDtoForm({
    dto: 'AddSupportPersonBody',
    initialValues: supportValues(),
    toBody: newSupport,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changed(api.addSupportPerson({ id: beneficiaryId, body, idempotencyKey }));
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `support.${beneficiaryId}`, label: t('support.add') },
  });
  return (
    <DialogForm form={form} label={t('support.add')} onCancel={onDone}>
      <SupportFields form={form} />
    </DialogForm>
  );
}

interface ChangeSupportProps {
  person: Dto<'SupportPerson'>;
  onDone: () => void;
}

export function ChangeSupport({ person, onDone }: ChangeSupportProps) {
  const t = useTexts(fileTexts);
  const changed = useFileChange();
  const merging = useMergingSave({
    record: person,
    valuesOf: supportValues,
    bodyOf: supportChange,
    reload: () => api.getSupportPerson({ id: person.id }),
    save: ({ id, version }, body) => changed(api.changeSupportPerson({ id, version, body })),
  });
  const form = useDtoForm({
    dto: 'ChangeSupportPersonBody',
    initialValues: supportValues(person),
    toBody: supportChange,
    submit: async (_, values) => {
      await merging.save(values, form.setValue);
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `support.${person.id}`, label: t('support.edit', { name: person.name }) },
  });
  const labels: Readonly<Record<string, string>> = {
    kind: t('support.kind'),
    name: t('support.name'),
    relation: t('support.relation'),
    phone: t('support.phone'),
    address: t('support.address'),
    note: t('support.note'),
    endedOn: t('support.endedOn'),
  };
  return (
    <DialogForm form={form} label={t('support.edit', { name: person.name })} onCancel={onDone}>
      {merging.merge ? (
        <ConflictChoice
          form={form}
          conflicts={merging.merge.conflicts}
          labelOf={(path) => labels[path] ?? path}
          show={(path, value) =>
            path === 'kind' && typeof value === 'string'
              ? t(`supportKind.${value as Dto<'SupportPerson'>['kind']}`)
              : undefined
          }
        />
      ) : null}
      <SupportFields form={form} />
      <DateField
        {...form.field('endedOn', t('support.endedOn'))}
        description={t('support.endedHint')}
        optional
      />
    </DialogForm>
  );
}

function SupportFields({ form }: { form: DtoForm<SupportValues> }) {
  const t = useTexts(fileTexts);
  return (
    <>
      <RadioGroup
        {...form.field('kind', t('support.kind'))}
        options={supportKinds.map((value) => ({ value, label: t(`supportKind.${value}`) }))}
      />
      <FieldRow>
        <TextField {...form.field('name', t('support.name'))} maxLength={200} />
        <TextField
          {...form.field('relation', t('support.relation'))}
          description={t('support.relationHint')}
          maxLength={100}
          optional
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.field('phone', t('support.phone'))}
          type="tel"
          maxLength={60}
          optional
        />
        <TextField {...form.field('address', t('support.address'))} maxLength={300} optional />
      </FieldRow>
      <Checkbox
        label={t('support.may')}
        checked={form.values.mayBeContacted}
        onChange={(on) => form.setValue('mayBeContacted', on)}
      />
      <Checkbox
        label={t('support.legal')}
        checked={form.values.legalRepresentative}
        onChange={(on) => form.setValue('legalRepresentative', on)}
      />
      <TextArea {...form.field('note', t('support.note'))} rows={2} maxLength={2000} optional />
    </>
  );
}

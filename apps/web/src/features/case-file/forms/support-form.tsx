import { supportKinds, type Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import {
  newSupport,
  supportChange,
  supportValues,
  type SupportValues,
} from '../file-forms.presenter.js';
import { caseFileTexts } from '../file.texts.js';

interface AddSupportProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function AddSupport({ beneficiaryId, onDone }: AddSupportProps) {
  const t = useTexts(caseFileTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'AddSupportPersonBody',
    initialValues: supportValues(),
    toBody: newSupport,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.addSupportPerson({ id: beneficiaryId, body, idempotencyKey });
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
  const t = useTexts(caseFileTexts);
  const changes = useChanges();
  const title = t('support.edit', { name: person.name });
  const form = useCorrection({
    dto: 'ChangeSupportPersonBody',
    record: person,
    valuesOf: supportValues,
    toBody: supportChange,
    reload: () => api.getSupportPerson({ id: person.id }),
    save: ({ id, version }, body) => changes.changeSupportPerson({ id, version, body }),
    done: () => {
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `support.${person.id}`, label: title },
  });
  return (
    <DialogForm form={form} label={title} onCancel={onDone}>
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
  const t = useTexts(caseFileTexts);
  return (
    <>
      <RadioGroup
        {...form.choice(
          'kind',
          t('support.kind'),
          supportKinds.map((value) => ({ value, label: t(`supportKind.${value}`) })),
          t('support.kindHelp'),
        )}
      />
      <FieldRow>
        <TextField
          {...form.field('name', t('support.name'), t('support.nameHelp'))}
          maxLength={200}
        />
        <TextField
          {...form.field('relation', t('support.relation'))}
          description={t('support.relationHint')}
          maxLength={100}
          optional
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.field('phone', t('support.phone'), t('support.phoneHelp'))}
          type="tel"
          maxLength={60}
          optional
        />
        <TextField
          {...form.field('address', t('support.address'), t('support.addressHelp'))}
          maxLength={300}
          optional
        />
      </FieldRow>
      <Checkbox {...form.check('mayBeContacted', t('support.may'), t('support.mayHelp'))} />
      <Checkbox
        {...form.check('legalRepresentative', t('support.legal'), t('support.legalHelp'))}
      />
      <TextArea
        {...form.field('note', t('support.note'), t('support.noteHelp'))}
        rows={2}
        maxLength={2000}
        optional
      />
    </>
  );
}

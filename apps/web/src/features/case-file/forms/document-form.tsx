import { documentTypes, type Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { documentLabels } from '../../../domain/labels/documents.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import {
  documentChange,
  documentValues,
  newDocument,
  type DocumentValues,
} from '../document-form.presenter.js';
import { caseFileTexts } from '../file.texts.js';

interface RecordDocumentProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function RecordDocument({ beneficiaryId, onDone }: RecordDocumentProps) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(documentLabels);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'RecordDocumentBody',
    initialValues: documentValues(),
    toBody: newDocument,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.recordDocument({ id: beneficiaryId, body, idempotencyKey });
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `document.${beneficiaryId}`, label: t('document.add') },
  });
  return (
    <DialogForm form={form} label={t('document.add')} onCancel={onDone}>
      <Muted>{t('document.register')}</Muted>
      <SelectField
        {...form.field('type', t('document.type'), t('document.typeHelp'))}
        options={documentTypes.map((value) => ({ value, label: labels(`type.${value}`) }))}
        searchable
      />
      <DocumentFields form={form} />
    </DialogForm>
  );
}

interface ChangeDocumentProps {
  paper: Dto<'PersonDocument'>;
  onDone: () => void;
}

export function ChangeDocument({ paper, onDone }: ChangeDocumentProps) {
  const t = useTexts(caseFileTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeDocumentBody',
    record: paper,
    valuesOf: documentValues,
    toBody: documentChange,
    reload: () => api.getDocument({ id: paper.id }),
    save: ({ id, version }, body) => changes.changeDocument({ id, version, body }),
    done: () => {
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `document.${paper.id}`, label: t('document.edit') },
  });
  return (
    <DialogForm form={form} label={t('document.edit')} onCancel={onDone}>
      <DocumentFields form={form} />
    </DialogForm>
  );
}

function DocumentFields({ form }: { form: DtoForm<DocumentValues> }) {
  const t = useTexts(caseFileTexts);
  return (
    <>
      <TextField
        {...form.field('purpose', t('document.purpose'))}
        description={t('document.purposeHint')}
        maxLength={500}
      />
      <FieldRow>
        <TextField
          {...form.field('number', t('document.number'), t('document.numberHelp'))}
          maxLength={60}
          optional
        />
        <TextField
          {...form.field('issuedBy', t('document.issuedBy'), t('document.issuedByHelp'))}
          maxLength={200}
          optional
        />
      </FieldRow>
      <FieldRow>
        <DateField {...form.field('issuedOn', t('document.issuedOn'))} max={today()} optional />
        <DateField
          {...form.field('validUntil', t('document.validUntil'))}
          description={t('document.validHint')}
          optional
        />
      </FieldRow>
      <TextField
        {...form.field('keptAt', t('document.keptAt'))}
        description={t('document.keptHint')}
        maxLength={200}
        optional
      />
    </>
  );
}

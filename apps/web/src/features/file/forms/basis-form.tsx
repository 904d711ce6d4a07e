import { legalBasisKinds, type Dto } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useMergingSave } from '../../../platform/forms/use-merging-save.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { ConflictChoice } from '../../../ui/conflict-choice.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { FieldRow } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import { basisChange, basisValues, newBasis, type BasisValues } from '../file-forms.presenter.js';
import { fileTexts } from '../file.texts.js';
import { useFileChange } from '../mutations.js';

interface RecordBasisProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function RecordBasis({ beneficiaryId, onDone }: RecordBasisProps) {
  const t = useTexts(fileTexts);
  const words = useTexts(beneficiaryWords);
  const changed = useFileChange();
  const form = useDtoForm({
    dto: 'RecordLegalBasisBody',
    initialValues: basisValues(),
    toBody: newBasis,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changed(api.recordLegalBasis({ id: beneficiaryId, body, idempotencyKey }));
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `legalBasis.${beneficiaryId}`, label: t('basis.add') },
  });
  return (
    <DialogForm form={form} label={t('basis.add')} onCancel={onDone}>
      <SelectField
        {...form.field('kind', t('basis.kind'))}
        options={legalBasisKinds.map((value) => ({ value, label: words(`legalBasis.${value}`) }))}
      />
      <BasisFields form={form} />
    </DialogForm>
  );
}

interface ChangeBasisProps {
  basis: Dto<'LegalBasis'>;
  onDone: () => void;
}

export function ChangeBasis({ basis, onDone }: ChangeBasisProps) {
  const t = useTexts(fileTexts);
  const f = useFormat();
  const changed = useFileChange();
  const merging = useMergingSave({
    record: basis,
    valuesOf: basisValues,
    bodyOf: basisChange,
    reload: () => api.getLegalBasis({ id: basis.id }),
    save: ({ id, version }, body) => changed(api.changeLegalBasis({ id, version, body })),
  });
  const form = useDtoForm({
    dto: 'ChangeLegalBasisBody',
    initialValues: basisValues(basis),
    toBody: basisChange,
    submit: async (_, values) => {
      await merging.save(values, form.setValue);
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `legalBasis.${basis.id}`, label: t('basis.edit') },
  });
  const labels: Readonly<Record<string, string>> = {
    issuedBy: t('basis.issuedBy'),
    actNumber: t('basis.actNumber'),
    actDate: t('basis.actDate'),
    article: t('basis.article'),
    startsOn: t('basis.startsOn'),
    endsOn: t('basis.endsOn'),
    mandatoryObligations: t('basis.obligations'),
  };
  const dates = new Set(['actDate', 'startsOn', 'endsOn']);
  return (
    <DialogForm form={form} label={t('basis.edit')} onCancel={onDone}>
      {merging.merge ? (
        <ConflictChoice
          form={form}
          conflicts={merging.merge.conflicts}
          labelOf={(path) => labels[path] ?? path}
          show={(path, value) =>
            dates.has(path) && typeof value === 'string' && value ? f.date(value) : undefined
          }
        />
      ) : null}
      <BasisFields form={form} />
    </DialogForm>
  );
}

function BasisFields({ form }: { form: DtoForm<BasisValues> }) {
  const t = useTexts(fileTexts);
  return (
    <>
      <TextField
        {...form.field('issuedBy', t('basis.issuedBy'))}
        description={t('basis.issuedByHint')}
        maxLength={200}
      />
      <FieldRow>
        <DateField {...form.field('actDate', t('basis.actDate'))} max={today()} />
        <TextField {...form.field('actNumber', t('basis.actNumber'))} maxLength={60} optional />
      </FieldRow>
      <TextField {...form.field('article', t('basis.article'))} maxLength={200} optional />
      <FieldRow>
        <DateField {...form.field('startsOn', t('basis.startsOn'))} />
        <DateField
          {...form.field('endsOn', t('basis.endsOn'))}
          description={t('basis.endsHint')}
          optional
        />
      </FieldRow>
      <TextArea
        {...form.field('mandatoryObligations', t('basis.obligations'))}
        description={t('basis.obligationsHint')}
        rows={2}
        optional
      />
      <Checkbox
        label={t('basis.juvenile')}
        hint={t('basis.juvenileHint')}
        checked={form.values.juvenileRules}
        onChange={(on) => form.setValue('juvenileRules', on)}
      />
    </>
  );
}

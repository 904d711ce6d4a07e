import { legalBasisKinds, type Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { basisChange, basisValues, newBasis, type BasisValues } from '../file-forms.presenter.js';
import { caseFileTexts } from '../file.texts.js';

interface RecordBasisProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function RecordBasis({ beneficiaryId, onDone }: RecordBasisProps) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'RecordLegalBasisBody',
    initialValues: basisValues(),
    toBody: newBasis,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.recordLegalBasis({ id: beneficiaryId, body, idempotencyKey });
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `legalBasis.${beneficiaryId}`, label: t('basis.add') },
  });
  return (
    <DialogForm form={form} label={t('basis.add')} onCancel={onDone}>
      <SelectField
        {...form.field('kind', t('basis.kind'), t('basis.kindHelp'))}
        options={legalBasisKinds.map((value) => ({ value, label: labels(`legalBasis.${value}`) }))}
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
  const t = useTexts(caseFileTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeLegalBasisBody',
    record: basis,
    valuesOf: basisValues,
    toBody: basisChange,
    reload: () => api.getLegalBasis({ id: basis.id }),
    save: ({ id, version }, body) => changes.changeLegalBasis({ id, version, body }),
    done: () => {
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `legalBasis.${basis.id}`, label: t('basis.edit') },
  });
  return (
    <DialogForm form={form} label={t('basis.edit')} onCancel={onDone}>
      <BasisFields form={form} />
    </DialogForm>
  );
}

function BasisFields({ form }: { form: DtoForm<BasisValues> }) {
  const t = useTexts(caseFileTexts);
  return (
    <>
      <TextField
        {...form.field('issuedBy', t('basis.issuedBy'))}
        description={t('basis.issuedByHint')}
        maxLength={200}
      />
      <FieldRow>
        <DateField {...form.field('actDate', t('basis.actDate'))} max={today()} />
        <TextField
          {...form.field('actNumber', t('basis.actNumber'), t('basis.actNumberHelp'))}
          maxLength={60}
          optional
        />
      </FieldRow>
      <TextField
        {...form.field('article', t('basis.article'), t('basis.articleHelp'))}
        maxLength={200}
        optional
      />
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
        {...form.check('juvenileRules', t('basis.juvenile'))}
        hint={t('basis.juvenileHint')}
      />
    </>
  );
}

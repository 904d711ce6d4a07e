import { riskLevels, sexes, type Dto, type RiskLevel, type Sex } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../platform/api.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useMergingSave } from '../../../platform/forms/use-merging-save.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../platform/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { ConflictChoice } from '../../../ui/conflict-choice.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { FieldRow } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { beneficiaryQueries } from '../queries.js';
import { recordTexts } from '../record.texts.js';
import { personChange, personValues, riskChange, riskValues } from './change-person.presenter.js';

interface ChangePersonProps {
  person: Dto<'Beneficiary'>;
  onDone: () => void;
}

/** What both forms share: reading the record anew, and telling everybody who shows it. */
function usePersonSave() {
  const queries = useQueryClient();
  return {
    reload: (id: string) => () => api.getBeneficiary({ id }),
    save: async (at: Dto<'Beneficiary'>, body: Dto<'ChangeBeneficiaryBody'>) => {
      const { id, version } = at;
      const changed = await api.changeBeneficiary({ id, version, body });
      queries.setQueryData(beneficiaryQueries.one(id).queryKey, changed);
      await queries.invalidateQueries({ queryKey: beneficiaryQueries.all });
    },
  };
}

export function ChangePerson({ person, onDone }: ChangePersonProps) {
  const t = useTexts(recordTexts);
  const words = useTexts(beneficiaryWords);
  const regions = useRegionOptions();
  const { reload, save } = usePersonSave();
  const merging = useMergingSave({
    record: person,
    valuesOf: personValues,
    bodyOf: personChange,
    reload: reload(person.id),
    save,
  });
  const form = useDtoForm({
    dto: 'ChangeBeneficiaryBody',
    initialValues: personValues(person),
    toBody: personChange,
    submit: async (_, values) => {
      await merging.save(values, form.setValue);
      notify.done(t('change.saved'));
      onDone();
    },
    draft: { key: `person.${person.id}`, label: t('change.title') },
  });
  const labels = useLabels();
  const show = useShownValues();
  const field = (name: keyof typeof labels) => form.field(name, labels[name]);
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={onDone}>
      {merging.merge ? (
        <ConflictChoice
          form={form}
          conflicts={merging.merge.conflicts}
          labelOf={(path) => (path in labels ? labels[path as keyof typeof labels] : path)}
          show={show}
        />
      ) : null}
      <FieldRow>
        <TextField {...field('familyName')} maxLength={100} />
        <TextField {...field('givenName')} maxLength={100} />
      </FieldRow>
      <FieldRow>
        <TextField
          {...field('personalNumber')}
          description={t('change.personalNumberHint')}
          inputMode="numeric"
          maxLength={11}
          optional
        />
        <DateField {...field('birthDate')} max={today()} optional />
      </FieldRow>
      <RadioGroup
        {...field('sex')}
        options={sexes.map((value) => ({ value, label: words(`sex.${value}`) }))}
      />
      <FieldRow>
        <TextField {...field('phone')} type="tel" maxLength={60} optional />
        <TextField {...field('citizenship')} maxLength={60} optional />
      </FieldRow>
      <TextField {...field('address')} maxLength={300} optional />
      <FieldRow>
        <SelectField
          {...field('regionCode')}
          description={t('change.regionHint')}
          options={regions}
          searchable
          optional
        />
        <DateField {...field('releaseDate')} description={t('change.releaseHint')} optional />
      </FieldRow>
    </DialogForm>
  );
}

function useLabels() {
  const t = useTexts(recordTexts);
  return {
    familyName: t('change.familyName'),
    givenName: t('change.givenName'),
    personalNumber: t('change.personalNumber'),
    birthDate: t('change.birthDate'),
    sex: t('identity.sex'),
    phone: t('person.phone'),
    citizenship: t('person.citizenship'),
    address: t('person.address'),
    regionCode: t('person.region'),
    releaseDate: t('person.release'),
  };
}

/** How the codes and dates of a conflict read. */
function useShownValues() {
  const words = useTexts(beneficiaryWords);
  const regions = useRegionOptions();
  const f = useFormat();
  return (path: string, value: unknown): string | undefined => {
    if (typeof value !== 'string' || value === '') return undefined;
    if (path === 'sex') return words(`sex.${value as Sex}`);
    if (path === 'riskLevel') return words(`risk.${value as RiskLevel}`);
    if (path === 'regionCode') return regions.find((region) => region.value === value)?.label;
    return path === 'birthDate' || path === 'releaseDate' ? f.date(value) : undefined;
  };
}

/** The level that the officer sets, on the Agency's own form; nobody else does. */
export function ChangeRisk({ person, onDone }: ChangePersonProps) {
  const t = useTexts(recordTexts);
  const words = useTexts(beneficiaryWords);
  const { reload, save } = usePersonSave();
  const show = useShownValues();
  const merging = useMergingSave({
    record: person,
    valuesOf: riskValues,
    bodyOf: riskChange,
    reload: reload(person.id),
    save,
  });
  const form = useDtoForm({
    dto: 'ChangeBeneficiaryBody',
    initialValues: riskValues(person),
    toBody: riskChange,
    submit: async (_, values) => {
      await merging.save(values, form.setValue);
      notify.done(t('change.saved'));
      onDone();
    },
  });
  return (
    <DialogForm form={form} label={t('change.riskTitle')} onCancel={onDone}>
      {merging.merge ? (
        <ConflictChoice
          form={form}
          conflicts={merging.merge.conflicts}
          labelOf={() => t('change.risk')}
          show={show}
        />
      ) : null}
      <RadioGroup
        {...form.field('riskLevel', t('change.risk'))}
        description={t('change.riskHint')}
        options={riskLevels.map((value) => ({ value, label: words(`risk.${value}`) }))}
      />
    </DialogForm>
  );
}

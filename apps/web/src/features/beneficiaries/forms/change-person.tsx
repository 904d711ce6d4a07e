import { readingLanguages, riskLevels, sexes, type Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { today } from '../../../platform/format.js';
import { usePersonalNumberField } from '../../../domain/personal-number.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useActiveRegionOptions } from '../../../domain/reference.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { applicationTexts } from '../application.texts.js';
import { recordTexts } from '../record.texts.js';
import {
  entryKinds,
  personChange,
  personValues,
  replacesEntry,
  riskChange,
  riskValues,
} from './change-person.presenter.js';

interface ChangePersonProps {
  person: Dto<'Beneficiary'>;
  onDone: () => void;
}

/** Saves a change of the person and reloads the record, for both forms. */
function usePersonSave({ person, onDone }: ChangePersonProps) {
  const t = useTexts(recordTexts);
  const changes = useChanges();
  return {
    dto: 'ChangeBeneficiaryBody',
    record: person,
    reload: () => api.getBeneficiary({ id: person.id }),
    save: (now: Dto<'Beneficiary'>, body: Dto<'ChangeBeneficiaryBody'>) =>
      changes.changeBeneficiary({ ...at(now), body }),
    done: () => {
      notify.done(t('change.saved'));
      onDone();
    },
  } as const;
}

export function ChangePerson(props: ChangePersonProps) {
  const t = useTexts(recordTexts);
  const number = usePersonalNumberField();
  const labels = useTexts(beneficiaryLabels);
  const about = useTexts(applicationTexts);
  const regions = useActiveRegionOptions([props.person.regionCode]);
  const form = useCorrection({
    ...usePersonSave(props),
    valuesOf: personValues,
    toBody: personChange,
    draft: { key: `person.${props.person.id}`, label: t('change.title') },
  });
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={props.onDone}>
      <FieldRow>
        <TextField
          {...form.field('familyName', t('change.familyName'), about('personHelp.familyName'))}
          maxLength={100}
        />
        <TextField
          {...form.field('givenName', t('change.givenName'), about('personHelp.givenName'))}
          maxLength={100}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.field('personalNumber', t('change.personalNumber'))}
          description={number.description}
          inputMode={number.inputMode}
          maxLength={number.maxLength}
          optional
        />
        <DateField {...form.field('birthDate', t('change.birthDate'))} max={today()} optional />
      </FieldRow>
      <RadioGroup
        {...form.choice(
          'sex',
          t('identity.sex'),
          sexes.map((value) => ({ value, label: labels(`sex.${value}`) })),
          about('personHelp.sex'),
        )}
      />
      <FieldRow>
        <TextField
          {...form.field('phone', t('person.phone'), about('personHelp.phone'))}
          type="tel"
          maxLength={60}
          optional
        />
        <TextField
          {...form.field('citizenship', t('person.citizenship'), t('person.citizenshipHelp'))}
          maxLength={60}
          optional
        />
      </FieldRow>
      <TextField
        {...form.field('address', t('person.address'), about('personHelp.address'))}
        maxLength={300}
        optional
      />
      <SelectField
        {...form.choice(
          'readingLanguage',
          about('person.readingLanguage'),
          readingLanguages.map((value) => ({ value, label: labels(`reads.${value}`) })),
          about('personHelp.readingLanguage'),
        )}
        optional
      />
      <FieldRow>
        <SelectField
          {...form.choice('regionCode', t('person.region'), regions)}
          description={t('change.regionHint')}
          searchable
          optional
        />
        <DateField
          {...form.field('releaseDate', t('person.release'))}
          description={t('change.releaseHint')}
          optional
        />
      </FieldRow>
      {replacesEntry(props.person.regionCode, form.values.regionCode) ? (
        <RadioGroup
          {...form.choice(
            'correction',
            t('change.regionWhy'),
            entryKinds.map((value) => ({ value, label: t(`change.regionEntry.${value}`) })),
          )}
          description={t('change.entryHint')}
        />
      ) : null}
    </DialogForm>
  );
}

/** Changes the risk level, which only the officer sets, on the Agency's own form. */
export function ChangeRisk(props: ChangePersonProps) {
  const t = useTexts(recordTexts);
  const labels = useTexts(beneficiaryLabels);
  const form = useCorrection({
    ...usePersonSave(props),
    valuesOf: riskValues,
    toBody: riskChange,
    draft: { key: `person.${props.person.id}.risk`, label: t('change.riskTitle') },
  });
  return (
    <DialogForm form={form} label={t('change.riskTitle')} onCancel={props.onDone}>
      <RadioGroup
        {...form.choice(
          'riskLevel',
          t('change.risk'),
          riskLevels.map((value) => ({ value, label: labels(`risk.${value}`) })),
        )}
        description={t('change.riskHint')}
      />
      {replacesEntry(props.person.riskLevel, form.values.riskLevel) ? (
        <RadioGroup
          {...form.choice(
            'correction',
            t('change.riskWhy'),
            entryKinds.map((value) => ({ value, label: t(`change.riskEntry.${value}`) })),
          )}
          description={t('change.entryHint')}
        />
      ) : null}
    </DialogForm>
  );
}

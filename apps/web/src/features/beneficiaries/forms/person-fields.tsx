import { readingLanguages, sexes } from '@gza/contract';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import type { Translate } from '../../../platform/i18n/define-texts.js';
import { usePersonalNumberField } from '../../../domain/personal-number.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useActiveRegionOptions } from '../../../domain/reference.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { applicationTexts } from '../application.texts.js';
import type { PersonValues } from './application-form.presenter.js';

interface PersonFieldsProps {
  form: DtoForm<{ beneficiary: PersonValues }>;
}

/** Fields that identify a person: duplicates are searched for by them. */
export function PersonFields({ form }: PersonFieldsProps) {
  const t = useTexts(applicationTexts);
  const labels = useTexts(beneficiaryLabels);
  const number = usePersonalNumberField();
  const field = fieldOf(form, t);
  return (
    <Stack>
      <FieldRow>
        <TextField {...field('familyName', t('personHelp.familyName'))} maxLength={100} />
        <TextField {...field('givenName', t('personHelp.givenName'))} maxLength={100} />
      </FieldRow>
      <FieldRow>
        <TextField
          {...field('personalNumber')}
          description={number.description}
          inputMode={number.inputMode}
          maxLength={number.maxLength}
          optional
        />
        <DateField {...field('birthDate')} optional />
      </FieldRow>
      <RadioGroup
        {...field('sex', t('personHelp.sex'))}
        options={sexes.map((value) => ({ value, label: labels(`sex.${value}`) }))}
      />
    </Stack>
  );
}

/** Fields for phone and address. */
export function ContactFields({ form }: PersonFieldsProps) {
  const t = useTexts(applicationTexts);
  const labels = useTexts(beneficiaryLabels);
  const regions = useActiveRegionOptions();
  const field = fieldOf(form, t);
  return (
    <Stack>
      <FieldRow>
        <TextField {...field('phone', t('personHelp.phone'))} type="tel" maxLength={60} optional />
        <SelectField
          {...field('regionCode', t('personHelp.regionCode'))}
          options={regions}
          searchable
          optional
        />
      </FieldRow>
      <TextField {...field('address', t('personHelp.address'))} maxLength={300} optional />
      <SelectField
        {...field('readingLanguage', t('personHelp.readingLanguage'))}
        options={readingLanguages.map((value) => ({ value, label: labels(`reads.${value}`) }))}
        optional
      />
    </Stack>
  );
}

const fieldOf =
  (form: PersonFieldsProps['form'], t: Translate<typeof applicationTexts.ka>) =>
  (name: keyof PersonValues, help?: string) =>
    form.field(`beneficiary.${name}`, t(`person.${name}`), help);

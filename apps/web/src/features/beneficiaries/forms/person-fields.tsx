import { sexes } from '@gza/contract';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../platform/reference.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { DateField } from '../../../ui/date-field.js';
import { FieldRow } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { applicationTexts } from '../application.texts.js';
import type { ApplicationValues } from './application-form.presenter.js';

/** First what tells people apart, then how to reach them. */
export function PersonFields({ form }: { form: DtoForm<ApplicationValues> }) {
  const t = useTexts(applicationTexts);
  const words = useTexts(beneficiaryWords);
  const regions = useRegionOptions();
  const field = (name: keyof ApplicationValues['beneficiary']) =>
    form.field(`beneficiary.${name}`, t(`person.${name}`));
  return (
    <Stack>
      <FieldRow>
        <TextField {...field('familyName')} maxLength={100} />
        <TextField {...field('givenName')} maxLength={100} />
      </FieldRow>
      <FieldRow>
        <TextField
          {...field('personalNumber')}
          description={t('person.personalNumberHint')}
          inputMode="numeric"
          maxLength={11}
          optional
        />
        <DateField {...field('birthDate')} optional />
      </FieldRow>
      <RadioGroup
        {...field('sex')}
        options={sexes.map((value) => ({ value, label: words(`sex.${value}`) }))}
      />
      <FieldRow>
        <TextField {...field('phone')} type="tel" maxLength={60} optional />
        <SelectField {...field('regionCode')} options={regions} searchable optional />
      </FieldRow>
      <TextField {...field('address')} maxLength={300} optional />
    </Stack>
  );
}

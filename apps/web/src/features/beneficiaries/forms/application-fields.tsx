import { applicationChannels, caseCategories } from '@gza/contract';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { applicationTexts } from '../application.texts.js';
import {
  asksForGround,
  asksForRelease,
  type ApplicationValues,
} from './application-form.presenter.js';

export function ApplicationFields({ form }: { form: DtoForm<ApplicationValues> }) {
  const t = useTexts(applicationTexts);
  const labels = useTexts(beneficiaryLabels);
  return (
    <Stack>
      <RadioGroup
        {...form.field('channel', t('details.channel'), t('details.channelHelp'))}
        options={applicationChannels.map((value) => ({ value, label: labels(`channel.${value}`) }))}
      />
      <SelectField
        {...form.field('category', t('details.category'), t('details.categoryHelp'))}
        options={caseCategories.map((value) => ({ value, label: labels(`category.${value}`) }))}
      />
      {asksForGround(form.values) ? (
        <TextArea
          {...form.field('categoryGround', t('details.categoryGround'))}
          description={t('details.categoryGroundHint')}
          maxLength={1000}
        />
      ) : null}
      <FieldRow>
        <DateField {...form.field('appliedOn', t('details.appliedOn'))} />
        {asksForRelease(form.values) ? (
          <DateField {...form.field('releaseDate', t('details.releaseDate'))} optional />
        ) : null}
      </FieldRow>
      <TextArea
        {...form.field('request', t('details.request'))}
        description={t('details.requestHint')}
        maxLength={4000}
        optional
      />
    </Stack>
  );
}

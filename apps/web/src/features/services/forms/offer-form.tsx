import { caseCategories, offerSexes, planNeeds } from '@gza/contract';
import { OrganisationField } from '../../../domain/organisation-field.js';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useActiveRegionOptions, useActiveServiceOptions } from '../../../domain/reference.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { directoryTexts } from '../directory.texts.js';
import type { OfferValues } from '../offer-form.presenter.js';

/** Fields for organisation and service, which only a proposal sets. */
export function OfferSource({ form }: { form: DtoForm<OfferValues> }) {
  const t = useTexts(directoryTexts);
  const services = useActiveServiceOptions(form.values.serviceCode);
  return (
    <>
      <OrganisationField
        {...form.field('organisationId', t('form.organisation'))}
        description={t('form.organisationHint')}
        among={{ active: true }}
      />
      <SelectField
        {...form.field('serviceCode', t('form.service'))}
        description={t('form.serviceHint')}
        options={services}
        searchable
      />
    </>
  );
}

/** Fields for place and times. */
export function OfferPlace({ form }: { form: DtoForm<OfferValues> }) {
  const t = useTexts(directoryTexts);
  const regions = useActiveRegionOptions([form.values.regionCode]);
  return (
    <>
      <SelectField
        {...form.choice('regionCode', t('form.region'), regions)}
        description={t('form.regionHint')}
        searchable
        optional
      />
      <TextField
        {...form.field('place', t('form.place'))}
        description={t('form.placeHint')}
        maxLength={300}
      />
      <TextField
        {...form.field('opening', t('form.opening'))}
        description={t('form.openingHint')}
        maxLength={300}
        optional
      />
      <TextField
        {...form.field('capacity', t('form.capacity'))}
        description={t('form.capacityHint')}
        inputMode="numeric"
        maxLength={6}
        optional
      />
    </>
  );
}

/** Fields for the audience, by which the directory is searched. */
export function OfferAudience({ form }: { form: DtoForm<OfferValues> }) {
  const t = useTexts(directoryTexts);
  const plans = useTexts(planLabels);
  const people = useTexts(beneficiaryLabels);
  return (
    <Panel title={t('form.whom')}>
      <Stack>
        <CheckboxGroup
          {...form.choices(
            'needs',
            t('form.needs'),
            planNeeds.map((value) => ({ value, label: plans(`need.${value}`) })),
          )}
          description={t('form.needsHint')}
        />
        <CheckboxGroup
          {...form.choices(
            'categories',
            t('form.categories'),
            caseCategories.map((value) => ({ value, label: people(`category.${value}`) })),
          )}
          description={t('form.categoriesHint')}
        />
        <RadioGroup
          {...form.choice(
            'sex',
            t('form.sex'),
            [
              { value: '', label: t('form.anySex') },
              ...offerSexes.map((value) => ({ value, label: people(`sex.${value}`) })),
            ],
            t('form.sexHelp'),
          )}
        />
        <FieldRow>
          <TextField
            {...form.field('ageFrom', t('form.ageFrom'))}
            description={t('form.ageHint')}
            inputMode="numeric"
            maxLength={3}
            optional
          />
          <TextField
            {...form.field('ageTo', t('form.ageTo'))}
            description={t('form.ageHint')}
            inputMode="numeric"
            maxLength={3}
            optional
          />
        </FieldRow>
        <TextArea
          {...form.field('eligibility', t('form.eligibility'))}
          description={t('form.eligibilityHint')}
          maxLength={2000}
          optional
        />
      </Stack>
    </Panel>
  );
}

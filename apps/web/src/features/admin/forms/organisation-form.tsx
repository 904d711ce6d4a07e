import { legalForms } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../platform/reference.js';
import { Button } from '../../../ui/button.js';
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.js';
import { FieldRow, Form, FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextField } from '../../../ui/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useChangeOrganisation, useCreateOrganisation } from '../mutations.js';
import {
  blankOrganisation,
  organisationBody,
  organisationValues,
  type Organisation,
  type OrganisationValues,
} from '../organisations.presenter.js';

interface OrganisationFormProps {
  organisation?: Organisation;
  onDone: () => void;
}

export function OrganisationForm({ organisation, onDone }: OrganisationFormProps) {
  return organisation ? (
    <ChangeOrganisation organisation={organisation} onDone={onDone} />
  ) : (
    <NewOrganisation onDone={onDone} />
  );
}

function NewOrganisation({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const create = useCreateOrganisation();
  const form = useDtoForm({
    dto: 'CreateOrganisationBody',
    initialValues: blankOrganisation,
    toBody: (values) => organisationBody(values),
    submit: async (body) => {
      await create.mutateAsync(body);
      notify.done(t('organisations.created'));
      onDone();
    },
    draft: { key: 'organisation.new', label: t('organisations.new') },
  });
  return (
    <Form form={form} label={t('organisations.new')}>
      <Stack gap={12}>
        <OrganisationFields form={form} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function ChangeOrganisation({
  organisation,
  onDone,
}: {
  organisation: Organisation;
  onDone: () => void;
}) {
  const t = useTexts(adminTexts);
  const change = useChangeOrganisation();
  const form = useDtoForm({
    dto: 'ChangeOrganisationBody',
    initialValues: organisationValues(organisation),
    toBody: (values) => ({
      ...organisationBody(values, organisation.contactPoints),
      active: values.active,
    }),
    submit: async (body) => {
      await change.mutateAsync({ of: organisation, body });
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `organisation.${organisation.id}`, label: organisation.name.ka },
  });
  return (
    <Form form={form} label={t('changeOf', { name: organisation.name.ka })}>
      <Stack gap={12}>
        <OrganisationFields form={form} />
        <Checkbox
          label={t('organisations.activeLabel')}
          hint={t('organisations.activeHint')}
          checked={form.values.active}
          onChange={(active) => form.setValue('active', active)}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function OrganisationFields({
  form,
}: {
  form: ReturnType<typeof useDtoForm<'ChangeOrganisationBody', OrganisationValues>>;
}) {
  const t = useTexts(adminTexts);
  const regions = useRegionOptions();
  return (
    <>
      <TextField
        {...form.field('name.ka', t('organisations.nameKa'))}
        description={t('organisations.nameHint')}
      />
      <TextField
        {...form.field('name.en', t('organisations.nameEn'))}
        description={t('organisations.nameHint')}
      />
      <RadioGroup
        {...form.field('legalForm', t('organisations.legalForm'))}
        description={t('organisations.legalFormHint')}
        options={legalForms.map((value) => ({ value, label: t(`legalForm.${value}`) }))}
      />
      <FieldRow>
        <TextField
          {...form.field('phone', t('organisations.phone'))}
          description={t('organisations.phoneHint')}
          type="tel"
          optional
          maxLength={300}
        />
        <TextField
          {...form.field('email', t('organisations.email'))}
          description={t('organisations.emailHint')}
          type="email"
          optional
          maxLength={300}
        />
      </FieldRow>
      <CheckboxGroup
        label={t('organisations.regions')}
        description={t('organisations.regionsHint')}
        options={regions}
        value={form.values.regions}
        onChange={(chosen) => form.setValue('regions', chosen)}
      />
    </>
  );
}

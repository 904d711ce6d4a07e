import { apiClientKinds, scopes, type Dto, type Scope } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/button.js';
import { CheckboxGroup } from '../../../ui/checkbox.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useChangeClient, useCreateClient } from '../mutations.js';
import { adminQueries } from '../queries.js';
import { ShownSecret } from './rotate-form.js';

type Client = Dto<'ApiClient'>;

interface ClientValues {
  name: string;
  purpose: string;
  kind: Client['kind'];
  organisationId: string;
  scopes: Scope[];
}

/** What a client of a kind has use of. */
const scopesOf = (kind: Client['kind']): Scope[] =>
  scopes.filter((scope) => (scope === 'reporting:read') === (kind === 'reportingClient'));

export function ClientForm({ client, onDone }: { client?: Client; onDone: () => void }) {
  return client ? <ChangeClient client={client} onDone={onDone} /> : <NewClient onDone={onDone} />;
}

function NewClient({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const create = useCreateClient();
  const organisations = useQuery(adminQueries.organisations()).data ?? [];
  const [made, setMade] = useState<Dto<'ApiClientWithSecret'> | null>(null);
  const form = useDtoForm({
    dto: 'CreateApiClientBody',
    initialValues: {
      name: '',
      purpose: '',
      kind: 'partnerClient',
      organisationId: '',
      scopes: [],
    } as ClientValues,
    toBody: ({ name, purpose, kind, organisationId, scopes: chosen }) => ({
      name: name.trim(),
      purpose: purpose.trim(),
      kind,
      scopes: chosen,
      ...(kind === 'partnerClient' && organisationId && { organisationId }),
    }),
    submit: async (body) => setMade(await create.mutateAsync(body)),
    draft: { key: 'client.new', label: t('clients.new') },
  });
  const { values } = form;
  if (made) return <ShownSecret client={made} onDone={onDone} />;
  return (
    <Form form={form} label={t('clients.new')}>
      <Stack gap={12}>
        <RadioGroup
          {...form.field('kind', t('clients.kind'))}
          options={apiClientKinds.map((value) => ({ value, label: t(`clients.kinds.${value}`) }))}
          onChange={(kind) => {
            form.setValue('kind', kind);
            form.setValue('scopes', []);
          }}
        />
        {values.kind === 'partnerClient' ? (
          <SelectField
            {...form.field('organisationId', t('clients.organisation'))}
            options={organisations.map(({ id, name }) => ({ value: id, label: f.text(name) }))}
            searchable
          />
        ) : null}
        <ClientFields form={form} kind={values.kind} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function ChangeClient({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const change = useChangeClient();
  const form = useDtoForm({
    dto: 'ChangeApiClientBody',
    initialValues: { ...client, organisationId: client.organisationId ?? '' } as ClientValues,
    toBody: ({ name, purpose, scopes: chosen }) => ({
      name: name.trim(),
      purpose: purpose.trim(),
      scopes: chosen,
    }),
    submit: async (body) => {
      await change.mutateAsync({ of: client, body });
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `client.${client.id}`, label: client.name },
  });
  return (
    <Form form={form} label={t('changeOf', { name: client.name })}>
      <Stack gap={12}>
        <ClientFields form={form} kind={client.kind} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

interface ClientFieldsProps {
  form: ReturnType<typeof useDtoForm<'ChangeApiClientBody', ClientValues>>;
  kind: Client['kind'];
}

function ClientFields({ form, kind }: ClientFieldsProps) {
  const t = useTexts(adminTexts);
  const scopesField = form.field('scopes', t('clients.scopes'));
  return (
    <>
      <TextField {...form.field('name', t('clients.name'))} description={t('clients.nameHint')} />
      <TextArea
        {...form.field('purpose', t('clients.purpose'))}
        description={t('clients.purposeHint')}
        maxLength={500}
        rows={2}
      />
      <div id={scopesField.id} tabIndex={-1}>
        <CheckboxGroup
          label={t('clients.scopes')}
          description={scopesField.error ?? t('clients.scopesHint')}
          options={scopesOf(kind).map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={form.values.scopes}
          onChange={(chosen) => form.setValue('scopes', chosen)}
        />
      </div>
    </>
  );
}

import { apiClientKinds, scopes, type Dto, type Scope } from '@gza/contract';
import { useState } from 'react';
import { OrganisationField } from '../../../domain/organisation-field.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useSaved } from './record-form.js';
import { ShownSecret } from './rotate-form.js';

type Client = Dto<'ApiClient'>;

interface ClientValues {
  name: string;
  purpose: string;
  kind: Client['kind'];
  organisationId: string;
  scopes: Scope[];
}

/** Scopes that a client of a kind can use. */
const scopesOf = (kind: Client['kind']): Scope[] =>
  scopes.filter((scope) => (scope === 'reporting:read') === (kind === 'reportingClient'));

export function NewClient({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
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
    submit: async (body, _, keyOf) =>
      setMade(await changes.createApiClient({ body, idempotencyKey: await keyOf(body) })),
    draft: { key: 'client.new', label: t('clients.new') },
  });
  const { values } = form;
  if (made) return <ShownSecret client={made} onDone={onDone} />;
  return (
    <DialogForm form={form} label={t('clients.new')} onCancel={onDone}>
      <RadioGroup
        {...form.field('kind', t('clients.kind'), t('clients.kindHelp'))}
        options={apiClientKinds.map((value) => ({ value, label: t(`clients.kinds.${value}`) }))}
        onChange={(kind) => {
          form.setValue('kind', kind);
          form.setValue('scopes', []);
        }}
      />
      {values.kind === 'partnerClient' ? (
        <OrganisationField
          {...form.field(
            'organisationId',
            t('clients.organisation'),
            t('clients.organisationHelp'),
          )}
        />
      ) : null}
      <ClientFields form={form} kind={values.kind} />
    </DialogForm>
  );
}

const valuesOf = ({ name, purpose, scopes: granted }: Client) => ({
  name,
  purpose,
  scopes: granted,
});

export function ChangeClient({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeApiClientBody',
    record: client,
    valuesOf,
    toBody: ({ name, purpose, scopes: chosen }) => ({
      name: name.trim(),
      purpose: purpose.trim(),
      scopes: chosen,
    }),
    reload: async () => latestVersion((await api.listApiClients({})).items, client),
    save: (now, body) => changes.changeApiClient({ ...at(now), body }),
    done: useSaved(onDone),
    draft: { key: `client.${client.id}`, label: client.name },
  });
  return (
    <DialogForm form={form} label={t('changeOf', { name: client.name })} onCancel={onDone}>
      <ClientFields form={form} kind={client.kind} />
    </DialogForm>
  );
}

interface ClientFieldsProps<Values extends object> {
  form: DtoForm<Values>;
  kind: Client['kind'];
}

function ClientFields<V extends Pick<ClientValues, 'scopes'>>({
  form,
  kind,
}: ClientFieldsProps<V>) {
  const t = useTexts(adminTexts);
  return (
    <>
      <TextField {...form.field('name', t('clients.name'))} description={t('clients.nameHint')} />
      <TextArea
        {...form.field('purpose', t('clients.purpose'))}
        description={t('clients.purposeHint')}
        maxLength={500}
        rows={2}
      />
      <CheckboxGroup
        {...form.choices(
          'scopes',
          t('clients.scopes'),
          scopesOf(kind).map((value) => ({ value, label: t(`scope.${value}`) })),
        )}
        description={t('clients.scopesHint')}
      />
    </>
  );
}

import { userRoles } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions } from '../../../platform/reference.js';
import { useMe } from '../../../platform/session.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Muted, Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useChangeUser, useCreateUser } from '../mutations.js';
import { adminQueries } from '../queries.js';
import { secureNumbers } from '../random.js';
import {
  changeOf,
  creationOf,
  newPassword,
  placeOf,
  valuesOf,
  type User,
  type UserValues,
} from '../users.presenter.js';
import { HandOver } from './password-form.js';

const blank: UserValues = { name: '', email: '', role: '', bureauId: '', organisationId: '' };

/** Makes an account, or changes one. */
export function UserForm({ user, onDone }: { user?: User; onDone: () => void }) {
  return user ? <ChangeUser user={user} onDone={onDone} /> : <NewUser onDone={onDone} />;
}

function NewUser({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const create = useCreateUser();
  const [password] = useState(() => newPassword(secureNumbers));
  const [made, setMade] = useState(false);
  const form = useDtoForm({
    dto: 'CreateUserBody',
    initialValues: blank,
    toBody: (values) => creationOf(values, password),
    submit: async (body) => {
      const user = await create.mutateAsync(body);
      notify.done(t('users.created', { name: user.name }));
      setMade(true);
    },
  });
  if (made) return <HandOver password={password} onDone={onDone} />;
  return (
    <Form form={form} label={t('users.new')}>
      <Stack gap={12}>
        <TextField
          {...form.field('email', t('users.email'))}
          description={t('users.emailHint')}
          type="email"
          maxLength={254}
        />
        <UserFields form={form} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function ChangeUser({ user, onDone }: { user: User; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const me = useMe();
  const change = useChangeUser();
  const form = useDtoForm({
    dto: 'ChangeUserBody',
    initialValues: valuesOf(user),
    toBody: (values) => changeOf(user, values),
    submit: async (body) => {
      if (Object.keys(body).length > 0) await change.mutateAsync({ of: user, body });
      notify.done(t('saved'));
      onDone();
    },
  });
  return (
    <Form form={form} label={t('changeOf', { name: user.name })}>
      <Stack gap={12}>
        <UserFields form={form} own={user.id === me.id} />
        <Muted small>{t('users.movedText')}</Muted>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

interface UserFieldsProps {
  form: ReturnType<typeof useDtoForm<'ChangeUserBody', UserValues>>;
  /** Nobody changes their own role. */
  own?: boolean;
}

function UserFields({ form, own }: UserFieldsProps) {
  const t = useTexts(adminTexts);
  const roles = useTexts(roleTexts);
  const f = useFormat();
  const bureaus = useBureauOptions();
  const organisations = useQuery(adminQueries.organisations()).data ?? [];
  const place = placeOf(form.values.role);
  return (
    <>
      <TextField {...form.field('name', t('users.name'))} description={t('users.nameHint')} />
      <SelectField
        {...form.field('role', t('users.role'))}
        description={t('users.roleHint')}
        options={userRoles.map((value) => ({ value, label: roles(value) }))}
        disabled={own ?? false}
        searchable
      />
      {place === 'bureau' ? (
        <SelectField
          {...form.field('bureauId', t('users.bureau'))}
          description={t('users.bureauHint')}
          options={bureaus}
        />
      ) : null}
      {place === 'organisation' ? (
        <SelectField
          {...form.field('organisationId', t('users.organisation'))}
          description={t('users.organisationHint')}
          options={organisations
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: f.text(name) }))}
          searchable
        />
      ) : null}
    </>
  );
}

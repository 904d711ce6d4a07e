import { userRoles, type Dto } from '@gza/contract';
import { SearchSelect } from '../../../ui/forms/search-select.js';
import { knownOptions } from '../../../ui/forms/option-source.js';
import { useOrganisationOptions } from '../../../domain/organisations.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useActiveBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';
import {
  creationOf,
  placeOf,
  userChange,
  valuesOf,
  type User,
  type UserValues,
  leavesPlace,
} from '../users.presenter.js';
import { UserWork } from '../components/user-work.js';
import { useSaved } from './record-form.js';

const blank: UserValues = { name: '', email: '', role: '', bureauId: '', organisationId: '' };

interface NewUserProps {
  onInvited: (invited: Dto<'UserWithInvitation'>) => void;
  onDone: () => void;
}

/** Creates an account, with an invitation for its owner. */
export function NewUser({ onInvited, onDone }: NewUserProps) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateUserBody',
    initialValues: blank,
    toBody: creationOf,
    submit: async (body, _, keyOf) => {
      const invited = await changes.createUser({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('users.created', { name: invited.name }));
      onInvited(invited);
    },
  });
  return (
    <DialogForm form={form} label={t('users.new')} onCancel={onDone}>
      <TextField
        {...form.field('email', t('users.email'))}
        description={t('users.emailHint')}
        type="email"
        maxLength={254}
      />
      <UserFields form={form} />
    </DialogForm>
  );
}

export function ChangeUser({ user, onDone }: { user: User; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const me = useMe();
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeUserBody',
    record: user,
    valuesOf,
    toBody: userChange,
    reload: () => api.getUser({ id: user.id }),
    save: (now, body) => changes.changeUser({ ...at(now), body }),
    done: useSaved(onDone),
  });
  return (
    <DialogForm form={form} label={t('changeOf', { name: user.name })} onCancel={onDone}>
      <UserFields form={form} own={user.id === me.id} />
      {leavesPlace(user, form.values) ? <UserWork id={user.id} /> : null}
      <Muted small>{t('users.movedText')}</Muted>
    </DialogForm>
  );
}

interface UserFieldsProps {
  form: DtoForm<UserValues>;
  /** The account is the user's own: nobody changes their own role. */
  own?: boolean;
}

function UserFields({ form, own }: UserFieldsProps) {
  const t = useTexts(adminTexts);
  const roles = useTexts(roleTexts);
  const bureaus = useActiveBureauOptions(form.values.bureauId);
  const organisations = useOrganisationOptions(form.values.organisationId, { active: true });
  const place = placeOf(form.values.role);
  return (
    <>
      <TextField {...form.field('name', t('users.name'))} description={t('users.nameHint')} />
      <SelectField
        {...form.choice(
          'role',
          t('users.role'),
          userRoles.map((value) => ({ value, label: roles(value) })),
        )}
        description={t('users.roleHint')}
        disabled={own ?? false}
        searchable
      />
      {place === 'bureau' ? (
        <SelectField
          {...form.choice('bureauId', t('users.bureau'), bureaus)}
          description={t('users.bureauHint')}
        />
      ) : null}
      {place === 'organisation' ? (
        <SearchSelect
          {...form.choice('organisationId', t('users.organisation'), knownOptions(organisations))}
          source={organisations}
          description={t('users.organisationHint')}
        />
      ) : null}
    </>
  );
}

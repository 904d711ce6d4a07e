import { useState } from 'react';
import { at, useChange } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { CopyField } from '../../../ui/forms/copy-field.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { adminTexts } from '../admin.texts.js';
import { secureNumbers } from '../random.js';
import { newPassword, type User } from '../users.presenter.js';

/** Generates a password, shows it once and asks to hand it over in person. */
export function PasswordForm({ user, onDone }: { user: User; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const handOver = useChange('handOverPassword');
  const [made, setMade] = useState('');
  if (made) return <HandOver password={made} onDone={onDone} />;
  const make = () => {
    const password = newPassword(secureNumbers);
    handOver.mutate({ ...at(user), body: { password } }, { onSuccess: () => setMade(password) });
  };
  return (
    <Stack>
      <p>{t('users.newPasswordText')}</p>
      {handOver.error ? <ErrorState error={handOver.error} /> : null}
      <FormActions>
        <Button kind="primary" busy={handOver.isPending} onClick={make}>
          {t('users.makePassword')}
        </Button>
      </FormActions>
    </Stack>
  );
}

/** Shows a password to hand over, once. */
export function HandOver({ password, onDone }: { password: string; onDone: () => void }) {
  const t = useTexts(adminTexts);
  return (
    <Stack>
      <Notice live tone="warning" title={t('users.passwordOnce')}>
        <CopyField id="handed-over-password" label={t('users.password')} value={password} />
        <p>{t('users.passwordText')}</p>
      </Notice>
      <FormActions>
        <Button kind="primary" onClick={onDone}>
          {t('users.done')}
        </Button>
      </FormActions>
    </Stack>
  );
}

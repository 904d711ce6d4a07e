import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { acceptInvitation } from '../../../platform/sign-in.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { Form } from '../../../ui/forms/form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Button } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { signInTexts } from '../sign-in.texts.js';
import classes from './sign-in-screen.module.css';

/** The token of the link. The address loses it at once, so that it stays in no history. */
function takeToken(): string {
  const token = decodeURIComponent(window.location.hash.slice(1));
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

/** Lets the owner of an account set the password with the link and the code of the slip. */
export function InvitationScreen({ languageSwitch }: { languageSwitch: ReactNode }) {
  const t = useTexts(signInTexts);
  const [token] = useState(takeToken);
  const [done, setDone] = useState(false);
  useEffect(() => {
    document.title = `${t('invitation.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className={classes['screen']}>
      <header className={classes['language']}>{languageSwitch}</header>
      <main className={classes['card']}>
        <p className={classes['product']}>{t('product')}</p>
        <h1 className={classes['title']}>{t('invitation.title')}</h1>
        {done ? (
          <Stack>
            <p role="status">{t('invitation.done')}</p>
            <Link to={paths.home}>{t('invitation.signIn')}</Link>
          </Stack>
        ) : (
          <InvitationForm token={token} onDone={() => setDone(true)} />
        )}
      </main>
    </div>
  );
}

function InvitationForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useTexts(signInTexts);
  const form = useDtoForm({
    dto: 'AcceptInvitationBody',
    initialValues: { token, code: '', newPassword: '' },
    toBody: (values) => values,
    submit: async (body) => {
      await acceptInvitation(body);
      onDone();
    },
  });
  return (
    <Form form={form} label={t('invitation.title')}>
      <p>{t('invitation.text')}</p>
      {token ? null : (
        <TextField
          {...form.field('token', t('invitation.token'), t('invitation.tokenHelp'))}
          autoComplete="off"
        />
      )}
      <TextField
        {...form.field('code', t('invitation.code'), t('invitation.codeHelp'))}
        autoComplete="one-time-code"
        inputMode="numeric"
        autoFocus
      />
      <TextField
        {...form.field('newPassword', t('change.next'))}
        description={t('change.rules')}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" kind="primary" busy={form.busy} fullWidth>
        {t('invitation.submit')}
      </Button>
    </Form>
  );
}

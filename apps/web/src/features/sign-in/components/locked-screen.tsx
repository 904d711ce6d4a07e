import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { retryRefresh, openOffline } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { signInTexts } from '../sign-in.texts.js';
import classes from './sign-in-screen.module.css';

const retryRefreshMs = 15_000;

/** Shows the sign-in of an offline device: the password opens the registers kept on it. */
export function LockedScreen({ languageSwitch }: { languageSwitch: ReactNode }) {
  const t = useTexts(signInTexts);
  useEffect(() => {
    document.title = `${t('locked')} · ${t('product')}`;
  }, [t]);
  useEffect(() => {
    const timer = setInterval(retryRefresh, retryRefreshMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={classes['screen']}>
      <header className={classes['language']}>{languageSwitch}</header>
      <main className={classes['card']}>
        <p className={classes['product']}>{t('product')}</p>
        <h1 className={classes['title']}>{t('locked')}</h1>
        <Stack>
          <p>{t('lockedText')}</p>
          <Unlock />
        </Stack>
      </main>
    </div>
  );
}

function Unlock() {
  const t = useTexts(signInTexts);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setWrong(false);
    const opened = await openOffline(password).catch(() => false);
    setBusy(false);
    setWrong(!opened);
  };
  return (
    <form aria-label={t('locked')} noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextField
          id="unlock-password"
          label={t('password')}
          help={t('unlockHelp')}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
          {...(wrong ? { error: <span role="alert">{t('wrongPassword')}</span> } : {})}
        />
        <Button type="submit" kind="primary" busy={busy} fullWidth>
          {t('unlock')}
        </Button>
      </Stack>
    </form>
  );
}

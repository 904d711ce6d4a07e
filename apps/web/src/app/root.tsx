import { lazy, Suspense, useEffect, useState } from 'react';
import { canEncrypt } from '../platform/device/cipher.js';
import { currentLanguage } from '../platform/i18n/i18n.js';
import { translator, useTexts } from '../platform/i18n/use-texts.js';
import { useSignIn } from '../platform/sign-in.js';
import { useFormat } from '../platform/use-format.js';
import { Notice } from '../ui/feedback/notice.js';
import { notify } from '../ui/feedback/notify.js';
import { Skeleton } from '../ui/feedback/states.js';
import { Button } from '../ui/navigation/button.js';
import { appTexts } from './app.texts.js';
import { LanguageSwitch } from './language-switch.js';
import { Shell } from './shell.js';

const SignInScreen = lazy(() =>
  import('../features/sign-in/components/sign-in-screen.js').then((m) => ({
    default: m.SignInScreen,
  })),
);
const SignInAgain = lazy(() =>
  import('../features/sign-in/components/sign-in-again.js').then((m) => ({
    default: m.SignInAgain,
  })),
);

const LockedScreen = lazy(() =>
  import('../features/sign-in/components/locked-screen.js').then((m) => ({
    default: m.LockedScreen,
  })),
);

/**
 * Shows the sign-in at any address to a visitor who is not signed in, and the screen itself right after.
 * When a sign-in ends, the screen stays, with a sign-in over it.
 */
export function Root() {
  const session = useSignIn();
  useInsecureWarning('me' in session);
  if (session.status === 'starting') return <Skeleton lines={1} />;
  if (session.status === 'signedOut') {
    return (
      <Suspense fallback={null}>
        <SignInScreen languageSwitch={<LanguageSwitch />} />
      </Suspense>
    );
  }
  if (session.status === 'locked') {
    return (
      <Suspense fallback={null}>
        <LockedScreen languageSwitch={<LanguageSwitch />} />
      </Suspense>
    );
  }
  return (
    <>
      <Shell
        notice={<InvitationUsed at={'me' in session ? session.invitationUsedAt : undefined} />}
      />
      {session.status === 'expired' ? (
        <Suspense fallback={null}>
          <SignInAgain email={session.me.email ?? ''} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Warns a signed-in user that nothing is kept on the device: without WebCrypto it cannot be kept safely. */
function useInsecureWarning(signedIn: boolean): void {
  useEffect(() => {
    if (signedIn && !canEncrypt())
      notify.failed(translator(appTexts, currentLanguage())('insecure'));
  }, [signedIn]);
}

/** Tells the owner of an account after a sign-in that its password was set by an invitation, and when. */
function InvitationUsed({ at }: { at: string | undefined }) {
  const t = useTexts(appTexts);
  const f = useFormat();
  const [read, setRead] = useState(false);
  if (!at || read) return null;
  return (
    <Notice
      title={t('invitationUsed.title', { when: f.dateTime(at) })}
      actions={<Button onClick={() => setRead(true)}>{t('invitationUsed.read')}</Button>}
    >
      {t('invitationUsed.text')}
    </Notice>
  );
}

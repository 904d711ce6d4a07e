import { lazy, Suspense, useEffect } from 'react';
import { canEncrypt } from '../platform/device/cipher.js';
import { currentLanguage } from '../platform/i18n/i18n.js';
import { translator } from '../platform/i18n/use-texts.js';
import { useSignIn } from '../platform/sign-in.js';
import { notify } from '../ui/feedback/notify.js';
import { Skeleton } from '../ui/feedback/states.js';
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
 * Who is not signed in sees the sign-in at whatever address was asked for, and the screen itself
 * right after. Whose session ends keeps the screen, with a sign-in over it.
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
      <Shell />
      {session.status === 'expired' ? (
        <Suspense fallback={null}>
          <SignInAgain email={session.me.email ?? ''} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Without WebCrypto nothing can be kept safely, so nothing is; whoever types must know. */
function useInsecureWarning(signedIn: boolean): void {
  useEffect(() => {
    if (signedIn && !canEncrypt())
      notify.failed(translator(appTexts, currentLanguage())('insecure'));
  }, [signedIn]);
}

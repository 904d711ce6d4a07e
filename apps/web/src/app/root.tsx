import { lazy, Suspense } from 'react';
import { useSession } from '../platform/session.js';
import { Skeleton } from '../ui/states.js';
import { LanguageSwitch } from './language-switch.js';
import { Shell } from './shell.js';

const SignInScreen = lazy(() =>
  import('../features/session/components/sign-in-screen.js').then((m) => ({
    default: m.SignInScreen,
  })),
);
const SignInAgain = lazy(() =>
  import('../features/session/components/sign-in-again.js').then((m) => ({
    default: m.SignInAgain,
  })),
);

/**
 * Who is not signed in sees the sign-in at whatever address was asked for, and the screen itself
 * right after. Whose session ends keeps the screen, with a sign-in over it.
 */
export function Root() {
  const session = useSession();
  if (session.status === 'starting') return <Skeleton lines={1} />;
  if (session.status === 'signedOut') {
    return (
      <Suspense fallback={null}>
        <SignInScreen languageSwitch={<LanguageSwitch />} />
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

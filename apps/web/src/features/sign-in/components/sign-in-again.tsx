import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Stack } from '../../../ui/layout/layout.js';
import { signInTexts } from '../sign-in.texts.js';
import { SignInForm } from './sign-in-form.js';

/** Shows a sign-in over the screen when the sign-in has ended; the screen and its typed input stay. */
export function SignInAgain({ email }: { email: string }) {
  const t = useTexts(signInTexts);
  return (
    <Dialog open title={t('again')}>
      <Stack>
        <p>{t('againText')}</p>
        <SignInForm email={email} />
      </Stack>
    </Dialog>
  );
}

import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { signIn } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Form } from '../../../ui/forms/form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { signInTexts } from '../sign-in.texts.js';
import { useWait } from '../use-wait.js';

export function SignInForm({ email = '' }: { email?: string }) {
  const t = useTexts(signInTexts);
  const form = useDtoForm({
    dto: 'LoginBody',
    initialValues: { email, password: '' },
    toBody: ({ email: typed, password }) => ({ email: typed.trim(), password }),
    submit: signIn,
  });
  const wait = useWait(form.failure);
  return (
    <Form form={form} label={t('title')}>
      <TextField
        {...form.field('email', t('email'), t('emailHelp'))}
        type="email"
        autoComplete="username"
        autoFocus={email === ''}
      />
      <TextField
        {...form.field('password', t('password'), t('passwordHelp'))}
        type="password"
        autoComplete="current-password"
        autoFocus={email !== ''}
      />
      <Button type="submit" kind="primary" busy={form.busy} disabled={wait > 0} fullWidth>
        {wait > 0 ? t('wait', { seconds: wait }) : t('submit')}
      </Button>
    </Form>
  );
}

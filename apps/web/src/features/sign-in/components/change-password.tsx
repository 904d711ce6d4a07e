import { api } from '../../../platform/api.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { passwordChanged } from '../../../platform/sign-in.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { signInTexts } from '../sign-in.texts.js';

/** Changes the user's own password; the data on this device opens with the new one from then on. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useTexts(signInTexts);
  return (
    <Dialog open title={t('change.title')} onClose={onClose}>
      <PasswordForm onClose={onClose} />
    </Dialog>
  );
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(signInTexts);
  const form = useDtoForm({
    dto: 'ChangePasswordBody',
    initialValues: { currentPassword: '', newPassword: '' },
    toBody: (values) => values,
    submit: async (body) => {
      await api.changePassword({ body });
      passwordChanged(body.newPassword);
      notify.done(t('change.done'));
      onClose();
    },
  });
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={onClose}>
      <TextField
        {...form.field('currentPassword', t('change.current'), t('change.currentHelp'))}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        {...form.field('newPassword', t('change.next'))}
        description={t('change.rules')}
        type="password"
        autoComplete="new-password"
      />
      <Muted>{t('change.others')}</Muted>
    </DialogForm>
  );
}

import type { Dto } from '@gza/contract';
import { at, useChange } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { invitationsTexts } from '../invitations.texts.js';
import type { User } from '../users.presenter.js';

interface InviteFormProps {
  user: User;
  onInvited: (invited: Dto<'UserWithInvitation'>) => void;
}

/** Explains what an invitation to set a new password does, and makes it. */
export function InviteForm({ user, onInvited }: InviteFormProps) {
  const t = useTexts(invitationsTexts);
  const invite = useChange('inviteUser');
  return (
    <Stack>
      <p>{t('inviteText')}</p>
      {invite.error ? <ErrorState error={invite.error} /> : null}
      <FormActions>
        <Button
          kind="primary"
          busy={invite.isPending}
          onClick={() => invite.mutate(at(user), { onSuccess: onInvited })}
        >
          {t('invite')}
        </Button>
      </FormActions>
    </Stack>
  );
}

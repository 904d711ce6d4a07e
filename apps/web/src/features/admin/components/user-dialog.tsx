import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { InviteForm } from '../forms/invite-form.js';
import { ChangeUser, NewUser } from '../forms/user-form.js';
import { adminTexts } from '../admin.texts.js';
import { UserWork } from './user-work.js';
import type { User } from '../users.presenter.js';

export type AskedOfUser = { kind: 'new' } | { kind: 'change' | 'invite' | 'status'; id: string };

interface UserDialogProps {
  asked: AskedOfUser | null;
  users: readonly User[];
  /** Prints the slip of an invitation that was made. */
  onInvited: (invited: Dto<'UserWithInvitation'>) => void;
  onClose: () => void;
}

/** Asks one thing about one account. The account comes from the list, so a newer version replaces it. */
export function UserDialog({ asked, users, onInvited, onClose }: UserDialogProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const user = asked && 'id' in asked ? users.find(({ id }) => id === asked.id) : undefined;
  const title = {
    new: t('users.new'),
    change: t('changeOf', { name: user?.name ?? '' }),
    invite: `${t('users.newPassword')}: ${f.name(user?.name ?? '')}`,
    status: `${t(user?.active ? 'users.deactivate' : 'users.reactivate')}: ${f.name(user?.name ?? '')}`,
  };
  return (
    <Dialog open={asked !== null} title={asked ? title[asked.kind] : ''} onClose={onClose}>
      {asked?.kind === 'new' ? <NewUser onInvited={onInvited} onDone={onClose} /> : null}
      {asked?.kind === 'change' && user ? <ChangeUser user={user} onDone={onClose} /> : null}
      {asked?.kind === 'invite' && user ? <InviteForm user={user} onInvited={onInvited} /> : null}
      {asked?.kind === 'status' && user ? <StatusForm user={user} onDone={onClose} /> : null}
    </Dialog>
  );
}

function StatusForm({ user, onDone }: { user: User; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const changes = useChanges();
  return (
    <>
      {user.active && !user.organisationId ? <UserWork id={user.id} /> : null}
      <ConfirmForm
        label={t(user.active ? 'users.deactivate' : 'users.reactivate')}
        text={user.active ? t('users.deactivateText', { name: user.name }) : f.name(user.name)}
        danger={user.active}
        run={() => changes.changeUser({ ...at(user), body: { active: !user.active } })}
        done={t(user.active ? 'users.deactivated' : 'users.reactivated')}
        onDone={onDone}
      />
    </>
  );
}

import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauName } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { adminTexts } from '../admin.texts.js';
import type { User } from '../users.presenter.js';
import type { AskedOfUser } from './user-dialog.js';

interface UsersTableProps {
  users: readonly User[];
  onAsk: (asked: AskedOfUser) => void;
}

const columns = ['name', 'role', 'place', 'status', 'step'] as const;

export function UsersTable({ users, onAsk }: UsersTableProps) {
  const t = useTexts(adminTexts);
  const roles = useTexts(roleTexts);
  const bureau = useBureauName();
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('tab.users')}
      cards
      columns={columns.map((key) => ({ key, header: t(`users.${key}`) }))}
      rows={users.map((user) => ({
        key: user.id,
        cells: {
          name: (
            <>
              {f.name(user.name)}
              <div>
                <Muted small>{user.email}</Muted>
              </div>
            </>
          ),
          role: roles(user.role),
          place: user.bureauId ? bureau(user.bureauId) : f.named(user.organisation?.name),
          status: (
            <Inline gap={4}>
              <StatusTag tone={user.active ? 'ok' : 'neutral'}>
                {user.active ? t('active') : t('inactive')}
              </StatusTag>
              {user.active && user.awaitsPassword ? (
                <StatusTag tone="warning">{t('users.awaitsPassword')}</StatusTag>
              ) : null}
            </Inline>
          ),
          step: <UserSteps user={user} onAsk={onAsk} />,
        },
      }))}
    />
  );
}

function UserSteps({ user, onAsk }: { user: User; onAsk: (asked: AskedOfUser) => void }) {
  const t = useTexts(adminTexts);
  const me = useMe();
  const status = user.active ? 'deactivate' : 'reactivate';
  const invite = {
    key: 'invite',
    label: t('users.newPassword'),
    onSelect: () => onAsk({ kind: 'invite' as const, id: user.id }),
  };
  const items = [
    ...(user.active ? [invite] : []),
    {
      key: 'status',
      label: t(`users.${status}`),
      onSelect: () => onAsk({ kind: 'status' as const, id: user.id }),
    },
  ];
  return (
    <Inline gap={4}>
      <Button
        kind="quiet"
        aria-label={t('changeOf', { name: user.name })}
        onClick={() => onAsk({ kind: 'change', id: user.id })}
      >
        {t('change')}
      </Button>
      {/* Nobody invites or deactivates themselves. */}
      {user.id === me.id ? null : (
        <MenuButton
          text={t('users.more')}
          label={t('users.moreOf', { name: user.name })}
          items={items}
        />
      )}
    </Inline>
  );
}

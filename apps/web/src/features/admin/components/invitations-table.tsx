import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { Muted } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { Button } from '../../../ui/navigation/button.js';
import { invitationsTexts } from '../invitations.texts.js';

interface InvitationsTableProps {
  invitations: readonly Dto<'Invitation'>[];
  onRevoke: (invitation: Dto<'Invitation'>) => void;
}

const columns = ['name', 'kind', 'created', 'state', 'until', 'step'] as const;
const tones = { open: 'warning', used: 'ok', expired: 'neutral', revoked: 'neutral' } as const;

export function InvitationsTable({ invitations, onRevoke }: InvitationsTableProps) {
  const t = useTexts(invitationsTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('title')}
      cards
      columns={columns.map((key) => ({ key, header: t(key) }))}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: {
          name: (
            <>
              {f.name(invitation.name)}
              <div>
                <Muted small>{invitation.email}</Muted>
              </div>
            </>
          ),
          kind: t(`kinds.${invitation.kind}`),
          created: [f.dateTime(invitation.createdAt), f.name(invitation.createdBy?.name)]
            .filter(Boolean)
            .join(', '),
          state: (
            <StatusTag tone={tones[invitation.state]}>{t(`states.${invitation.state}`)}</StatusTag>
          ),
          until: invitation.usedAt
            ? t('usedWhen', { when: f.dateTime(invitation.usedAt) })
            : t('untilWhen', { when: f.dateTime(invitation.expiresAt) }),
          step:
            invitation.state === 'open' ? (
              <Button
                kind="quiet"
                aria-label={t('revokeOf', { name: invitation.name })}
                onClick={() => onRevoke(invitation)}
              >
                {t('revoke')}
              </Button>
            ) : null,
        },
      }))}
    />
  );
}

import type { Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChange } from '../../../platform/data/changes.js';
import { pages } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { FormActions } from '../../../ui/forms/form.js';
import { IconMail } from '../../../ui/icons/icons.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { invitationsTexts } from '../invitations.texts.js';

/** As many as one invitation takes. */
const most = 200;

interface InviteWaitingProps {
  onInvited: (invited: readonly Dto<'UserWithInvitation'>[]) => void;
}

/** Invites everybody who has no password yet, and hands over all their slips. */
export function InviteWaiting({ onInvited }: InviteWaitingProps) {
  const t = useTexts(invitationsTexts);
  const f = useFormat();
  const [asked, setAsked] = useState(false);
  const query = { active: true, awaitsPassword: true };
  const waiting = useInfiniteQuery(pages('listUsers', { query }, most)).data?.pages[0]?.items ?? [];
  const invite = useChange('inviteUsers');
  if (waiting.length === 0) return null;
  const title = t('inviteWaiting', { count: waiting.length });
  return (
    <>
      <Button icon={<IconMail size={18} aria-hidden />} onClick={() => setAsked(true)}>
        {title}
      </Button>
      <Dialog open={asked} title={title} onClose={() => setAsked(false)}>
        <Stack gap={12}>
          <p>{t('inviteWaitingText')}</p>
          <BulletList items={waiting.map(({ name, email }) => `${f.name(name)}, ${email}`)} />
          {waiting.length === most ? <Muted>{t('inviteWaitingMore', { most })}</Muted> : null}
          {invite.error ? <ErrorState error={invite.error} /> : null}
          <FormActions>
            <Button
              kind="primary"
              busy={invite.isPending}
              onClick={() =>
                invite.mutate(
                  { body: { userIds: waiting.map(({ id }) => id) } },
                  { onSuccess: ({ items }) => onInvited(items) },
                )
              }
            >
              {t('inviteAll')}
            </Button>
          </FormActions>
        </Stack>
      </Dialog>
    </>
  );
}

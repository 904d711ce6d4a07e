import { invitationStates, type Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { pages } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFilters } from '../../../platform/use-filters.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { invitationsTexts } from '../invitations.texts.js';
import { InvitationsTable } from './invitations-table.js';

const filterKeys = ['state'] as const;

/** Invitations, without their links and codes: which are open, and what became of the others. */
export function InvitationsScreen() {
  const t = useTexts(invitationsTexts);
  const changes = useChanges();
  const address = useFilters(filterKeys);
  const chosen = address.params.get('state') ?? '';
  const state = invitationStates.find((one) => one === chosen);
  const query = useInfiniteQuery(pages('listInvitations', { query: state ? { state } : {} }));
  const [asked, setAsked] = useState<Dto<'Invitation'> | null>(null);
  const close = () => setAsked(null);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <FilteredList
        query={query}
        address={address}
        filters={[
          {
            key: 'state',
            label: t('state'),
            options: invitationStates.map((value) => ({ value, label: t(`states.${value}`) })),
            value: chosen,
          },
        ]}
        none={{ title: t('none'), text: t('noneText') }}
        filteredOut={{ title: t('none'), text: t('noneText'), clear: t('clear') }}
        lines={8}
      >
        {(items) => (
          <Panel>
            <Stack gap={12}>
              <InvitationsTable invitations={items} onRevoke={setAsked} />
              <MoreButton query={query} label={t('more')} />
            </Stack>
          </Panel>
        )}
      </FilteredList>
      <Dialog
        open={asked !== null}
        title={asked ? t('revokeOf', { name: asked.name }) : ''}
        onClose={close}
      >
        {asked ? (
          <ConfirmForm
            label={t('revoke')}
            text={t('revokeText')}
            danger
            run={() => changes.revokeInvitation(at(asked))}
            done={t('revoked')}
            onDone={close}
          />
        ) : null}
      </Dialog>
    </Stack>
  );
}

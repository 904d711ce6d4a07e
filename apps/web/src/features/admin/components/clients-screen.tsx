import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { useOrganisationName } from '../../../domain/organisations.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { ChangeClient, NewClient } from '../forms/client-form.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { RotateForm } from '../forms/rotate-form.js';
import { adminTexts } from '../admin.texts.js';

type Client = Dto<'ApiClient'>;
type Asked = { kind: 'new' } | { kind: 'change' | 'rotate' | 'status'; id: string };

/** Programs that call the API: their scopes and their secrets. */
export function ClientsScreen() {
  const t = useTexts(adminTexts);
  const query = useQuery(read('listApiClients'));
  const [asked, setAsked] = useState<Asked | null>(null);
  const create = (
    <Button
      kind="primary"
      icon={<IconPlus size={18} aria-hidden />}
      continues="client.new"
      onClick={() => setAsked({ kind: 'new' })}
    >
      {t('clients.new')}
    </Button>
  );
  return (
    <Stack gap={12}>
      <Muted>{t('clients.lead')}</Muted>
      <QueryState query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyState title={t('clients.none')} text={t('clients.noneText')} action={create} />
            </Panel>
          ) : (
            <Stack gap={12}>
              <Inline>{create}</Inline>
              <Panel>
                <ClientsTable clients={items} onAsk={setAsked} />
              </Panel>
            </Stack>
          )
        }
      </QueryState>
      <ClientDialog
        asked={asked}
        clients={query.data?.items ?? []}
        onClose={() => setAsked(null)}
      />
    </Stack>
  );
}

function OrganisationName({ id }: { id: string }) {
  return useOrganisationName(id);
}

interface ClientsTableProps {
  clients: readonly Client[];
  onAsk: (asked: Asked) => void;
}

const columns = ['name', 'kind', 'scopes', 'status', 'step'] as const;

function ClientsTable({ clients, onAsk }: ClientsTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('tab.clients')}
      cards
      columns={columns.map((key) => ({ key, header: t(`clients.${key}`) }))}
      rows={clients.map((client) => ({
        key: client.id,
        cells: {
          name: (
            <>
              {client.name}
              <div>
                <Muted small>{client.purpose}</Muted>
              </div>
            </>
          ),
          kind: (
            <>
              {t(`clients.kinds.${client.kind}`)}
              {client.organisationId ? (
                <div>
                  <Muted small>
                    <OrganisationName id={client.organisationId} />
                  </Muted>
                </div>
              ) : null}
            </>
          ),
          scopes: <BulletList items={client.scopes.map((scope) => t(`scope.${scope}`))} />,
          status: (
            <>
              <StatusTag tone={client.active ? 'ok' : 'neutral'}>
                {client.active ? t('active') : t('inactive')}
              </StatusTag>
              {client.previousSecretUntil ? (
                <div>
                  <Muted small>
                    {t('clients.until', { when: f.dateTime(client.previousSecretUntil) })}
                  </Muted>
                </div>
              ) : null}
            </>
          ),
          step: <ClientSteps client={client} onAsk={onAsk} />,
        },
      }))}
    />
  );
}

function ClientSteps({ client, onAsk }: { client: Client; onAsk: (asked: Asked) => void }) {
  const t = useTexts(adminTexts);
  const { id, name, active } = client;
  const item = (kind: 'rotate' | 'status', label: string) => ({
    key: kind,
    label,
    onSelect: () => onAsk({ kind, id }),
  });
  return (
    <Inline gap={4}>
      <Button
        kind="quiet"
        aria-label={t('changeOf', { name })}
        continues={`client.${id}`}
        onClick={() => onAsk({ kind: 'change', id })}
      >
        {t('change')}
      </Button>
      <MenuButton
        text={t('users.more')}
        label={t('users.moreOf', { name })}
        items={[
          ...(active ? [item('rotate', t('clients.rotate'))] : []),
          item('status', t(active ? 'clients.revoke' : 'clients.restore')),
        ]}
      />
    </Inline>
  );
}

interface ClientDialogProps {
  asked: Asked | null;
  clients: readonly Client[];
  onClose: () => void;
}

function ClientDialog({ asked, clients, onClose }: ClientDialogProps) {
  const t = useTexts(adminTexts);
  const client = asked && 'id' in asked ? clients.find(({ id }) => id === asked.id) : undefined;
  const name = client?.name ?? '';
  const title = {
    new: t('clients.new'),
    change: t('changeOf', { name }),
    rotate: `${t('clients.rotate')}: ${name}`,
    status: `${t(client?.active ? 'clients.revoke' : 'clients.restore')}: ${name}`,
  };
  return (
    <Dialog open={asked !== null} title={asked ? title[asked.kind] : ''} onClose={onClose}>
      {asked?.kind === 'new' ? <NewClient onDone={onClose} /> : null}
      {asked?.kind === 'change' && client ? (
        <ChangeClient client={client} onDone={onClose} />
      ) : null}
      {asked?.kind === 'rotate' && client ? <RotateForm client={client} onDone={onClose} /> : null}
      {asked?.kind === 'status' && client ? <StatusForm client={client} onDone={onClose} /> : null}
    </Dialog>
  );
}

function StatusForm({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  return (
    <ConfirmForm
      label={t(client.active ? 'clients.revoke' : 'clients.restore')}
      text={client.active ? t('clients.revokeText', { name: client.name }) : client.name}
      danger={client.active}
      run={() => changes.changeApiClient({ ...at(client), body: { active: !client.active } })}
      done={t(client.active ? 'clients.revoked' : 'clients.restored')}
      onDone={onDone}
    />
  );
}

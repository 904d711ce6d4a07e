import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SearchField } from '../../../ui/search-field.js';
import { EmptyState } from '../../../ui/states.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { adminTexts } from '../admin.texts.js';
import { ChangeOrganisation, NewOrganisation } from '../forms/organisation-form.js';
import { contactOf, foundOrganisations, type Organisation } from '../organisations.presenter.js';
import { Records, RecordsTable, useRegionNames } from './records.js';

/** Partners: who they are, where they work, and whether they take referrals. */
export function OrganisationsScreen() {
  const t = useTexts(adminTexts);
  const query = useQuery(everyPage('listOrganisations'));
  const [text, setText] = useState('');
  return (
    <Stack gap={12}>
      <SearchField
        id="organisation-search"
        label={t('search')}
        placeholder=""
        description={t('organisations.name')}
        value={text}
        onChange={setText}
        onSubmit={() => undefined}
        icon={<IconSearch size={18} aria-hidden />}
        action={null}
      />
      <Records
        of="organisations"
        records={query.data?.items}
        New={NewOrganisation}
        Change={ChangeOrganisation}
      >
        {(change) => (
          <QueryState query={query} lines={8}>
            {({ items }) => {
              const shown = foundOrganisations(items, text);
              return (
                <Panel>
                  {shown.length > 0 ? (
                    <OrganisationsTable organisations={shown} onChange={change} />
                  ) : (
                    <EmptyState title={t('filteredOut')} text={t('filteredOutText')} />
                  )}
                </Panel>
              );
            }}
          </QueryState>
        )}
      </Records>
    </Stack>
  );
}

interface OrganisationsTableProps {
  organisations: readonly Organisation[];
  onChange: (id: string) => void;
}

function OrganisationsTable({ organisations, onChange }: OrganisationsTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const regionNames = useRegionNames();
  return (
    <RecordsTable
      of="organisations"
      records={organisations}
      onChange={onChange}
      columns={[
        { key: 'name', header: t('organisations.name'), cell: ({ name }) => f.text(name) },
        {
          key: 'legalForm',
          header: t('organisations.legalForm'),
          cell: ({ legalForm }) => t(`legalForm.${legalForm}`),
        },
        {
          key: 'regions',
          header: t('organisations.regions'),
          cell: ({ regions }) => regionNames(regions) || t('organisations.everywhere'),
        },
        {
          key: 'contacts',
          header: t('organisations.contacts'),
          cell: (one) => (
            <>
              {contactOf(one, 'phone') || '–'}
              <div>
                <Muted small>{contactOf(one, 'email')}</Muted>
              </div>
            </>
          ),
        },
        {
          key: 'status',
          header: t('organisations.status'),
          cell: ({ active }) => (
            <StatusTag tone={active ? 'ok' : 'neutral'}>
              {t(active ? 'active' : 'inactive')}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}

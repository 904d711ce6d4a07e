import { PhoneNumber } from '../../../domain/phone-number.js';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pages, read } from '../../../platform/data/queries.js';
import { useAskedDraft } from '../../../platform/drafts/use-continued.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { TypedSearch } from '../../../ui/forms/typed-search.js';
import { adminTexts } from '../admin.texts.js';
import { ChangeOrganisation, NewOrganisation } from '../forms/organisation-form.js';
import {
  contactOf,
  continuedId,
  withContinued,
  type Organisation,
} from '../organisations.presenter.js';
import { Records, RecordsTable, useRegionNames } from './records.js';

/** Shows the partners: their names, their regions, and whether they accept referrals. */
export function OrganisationsScreen() {
  const t = useTexts(adminTexts);
  const [q, setQ] = useState('');
  const query = useInfiniteQuery(pages('listOrganisations', { query: q ? { q } : {} }));
  const continued = useContinuedOrganisation();
  const listed = query.data?.pages.flatMap(({ items }) => items);
  const organisations = listed && withContinued(listed, q ? undefined : continued);
  return (
    <Stack gap={12}>
      <TypedSearch
        id="organisation-search"
        labels={{
          label: t('search'),
          placeholder: '',
          hint: t('organisations.name'),
          clear: t('searchClear'),
        }}
        value={q}
        onSearch={setQ}
      />
      <Records
        of="organisations"
        records={organisations}
        New={NewOrganisation}
        Change={ChangeOrganisation}
      >
        {(change) => (
          <QueryState query={query} lines={8}>
            {() => (
              <Panel>
                {organisations?.length ? (
                  <Stack gap={12}>
                    <OrganisationsTable organisations={organisations} onChange={change} />
                    <MoreButton query={query} label={t('more')} />
                  </Stack>
                ) : (
                  <EmptyState title={t('filteredOut')} text={t('filteredOutText')} />
                )}
              </Panel>
            )}
          </QueryState>
        )}
      </Records>
    </Stack>
  );
}

/** The organisation whose correction was begun and not saved: it need not be on the first page. */
function useContinuedOrganisation(): Organisation | undefined {
  const id = continuedId(useAskedDraft());
  return useQuery({ ...read('getOrganisation', { id }), enabled: id !== '' }).data;
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
              {contactOf(one, 'phone') ? <PhoneNumber number={contactOf(one, 'phone')} /> : '–'}
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

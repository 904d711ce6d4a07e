import { hotlineTopics } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MoreButton } from '../../../ui/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useAddressFilters } from '../../../platform/use-address-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { CallForm } from '../forms/call-form.js';
import { type CallFilters } from '../outreach.queries.js';
import { outreachTexts } from '../outreach.texts.js';
import type { RecordParts } from '../record-parts.js';
import { CallsTable } from './calls-table.js';

/** The short form on top, the calls below. */
export function HotlineScreen({ choosePerson }: Pick<RecordParts, 'choosePerson'>) {
  const t = useTexts(outreachTexts);
  // A head belongs to no bureau: calls are taken by a bureau, which works with the caller afterwards.
  const takes = useMe().bureauId !== null;
  const mayTake = useMay('takeHotlineCall') && takes;
  return (
    <Stack>
      {mayTake ? (
        <Panel title={t('call.new')}>
          <CallForm choosePerson={choosePerson} />
        </Panel>
      ) : null}
      <Panel title={t('call.list')}>
        <Calls choosePerson={choosePerson} />
      </Panel>
    </Stack>
  );
}

function Calls({ choosePerson }: Pick<RecordParts, 'choosePerson'>) {
  const t = useTexts(outreachTexts);
  const [params, change] = useAddressFilters();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const filters = filtersOf(params);
  const filtered = Object.keys(filters).length > 0;
  const query = useInfiniteQuery(pages('listHotlineCalls', { query: filters }, 30));
  const set = (key: string, value: string) => change({ [key]: value });
  return (
    <Stack gap={12}>
      <FilterBar
        filters={[
          {
            key: 'topic',
            label: t('filter.topic'),
            options: hotlineTopics.map((value) => ({ value, label: t(`topic.${value}`) })),
            value: filters.topic ?? '',
          },
          {
            key: 'joined',
            label: t('filter.joined'),
            options: [
              { value: 'no', label: t('call.joinedNo') },
              { value: 'yes', label: t('call.joinedYes') },
            ],
            value: filters.joined === undefined ? '' : filters.joined ? 'yes' : 'no',
          },
        ]}
        openKey={openKey}
        onOpenChange={setOpenKey}
        onChange={set}
        onClearAll={() => change({ topic: '', joined: '' })}
      />
      <QueryState query={query} lines={6}>
        {({ pages }) => {
          const calls = pages.flatMap((page) => page.items);
          if (calls.length === 0) {
            return filtered ? (
              <EmptyState title={t('call.filteredOut')} />
            ) : (
              <EmptyState title={t('call.none')} text={t('call.noneText')} />
            );
          }
          return <CallsTable calls={calls} choosePerson={choosePerson} />;
        }}
      </QueryState>
      <MoreButton query={query} label={t('more')} />
    </Stack>
  );
}

function filtersOf(params: URLSearchParams): CallFilters {
  const topic = hotlineTopics.find((known) => known === params.get('topic'));
  const joined = { yes: true, no: false }[params.get('joined') ?? ''];
  return { ...(topic ? { topic } : {}), ...(joined === undefined ? {} : { joined }) };
}

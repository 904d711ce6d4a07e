import { hotlineTopics } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useHotlineNumber } from '../../../domain/agency.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useFilters } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { CallForm } from '../forms/call-form.js';
import { type CallFilters } from '../outreach.queries.js';
import { outreachTexts } from '../outreach.texts.js';
import type { RecordParts } from '../record-parts.js';
import { CallsTable } from './calls-table.js';

type HotlineParts = Pick<RecordParts, 'choosePerson' | 'callBack'>;

/** Shows the short form for a call on top, and the calls below. */
export function HotlineScreen({ choosePerson, callBack }: HotlineParts) {
  const t = useTexts(outreachTexts);
  // A head belongs to no bureau: a bureau takes the calls and works with the caller afterwards.
  const takes = useMe().bureauId !== null;
  const hotline = useHotlineNumber();
  const mayCause = useMay('hotlineCall.take') && takes;
  return (
    <Stack>
      {hotline ? <Muted>{t('call.number', { number: hotline })}</Muted> : null}
      {mayCause ? (
        <Panel title={t('call.new')}>
          <CallForm choosePerson={choosePerson} />
        </Panel>
      ) : null}
      <Panel title={t('call.list')}>
        <Calls choosePerson={choosePerson} callBack={callBack} />
      </Panel>
    </Stack>
  );
}

function Calls(parts: HotlineParts) {
  const t = useTexts(outreachTexts);
  const address = useFilters(callKeys);
  const filters = filtersOf(address.params);
  const query = useInfiniteQuery(pages('listHotlineCalls', { query: filters }, 30));
  return (
    <Stack gap={12}>
      <FilteredList
        query={query}
        lines={6}
        address={address}
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
        none={{ title: t('call.none'), text: t('call.noneText') }}
        filteredOut={{ title: t('call.filteredOut') }}
      >
        {(calls) => <CallsTable calls={calls} {...parts} />}
      </FilteredList>
      <MoreButton query={query} label={t('more')} />
    </Stack>
  );
}

const callKeys = ['topic', 'joined'];

function filtersOf(params: URLSearchParams): CallFilters {
  const topic = hotlineTopics.find((known) => known === params.get('topic'));
  const joined = { yes: true, no: false }[params.get('joined') ?? ''];
  return { ...(topic ? { topic } : {}), ...(joined === undefined ? {} : { joined }) };
}

import { applicationChannels, applicationMachine, type Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useFilters } from '../../../platform/use-filters.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { pages } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { applicationTones } from '../../../domain/labels/tones.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { DataTable, type Column } from '../../../ui/lists/data-table.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { type ApplicationFilters } from '../outreach.queries.js';
import { outreachTexts } from '../outreach.texts.js';

const { states } = applicationMachine;

function filtersOf(params: URLSearchParams): ApplicationFilters {
  const state = states.find((known) => known === params.get('state'));
  const channel = applicationChannels.find((known) => known === params.get('channel'));
  return { ...(state ? { state } : {}), ...(channel ? { channel } : {}) };
}

/** Lists the applications with their results, the newest first. */
export function ApplicationsScreen() {
  const t = useTexts(outreachTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const address = useFilters(applicationKeys);
  const filters = filtersOf(address.params);
  const query = useInfiniteQuery(pages('listApplications', { query: filters }));
  const columns = useColumns();
  return (
    <Stack gap={12}>
      <FilteredList
        query={query}
        lines={8}
        address={address}
        filters={[
          {
            key: 'state',
            label: t('filter.state'),
            options: states.map((value) => ({ value, label: labels(`applicationState.${value}`) })),
            value: filters.state ?? '',
          },
          {
            key: 'channel',
            label: t('filter.channel'),
            options: applicationChannels.map((value) => ({
              value,
              label: labels(`channel.${value}`),
            })),
            value: filters.channel ?? '',
          },
        ]}
        none={{ title: t('applications.none'), text: t('applications.noneText') }}
        filteredOut={{ title: t('applications.filteredOut') }}
      >
        {(items, table) => (
          <>
            <Muted>
              <span role="status">
                {t('applications.shown', { number: f.number(items.length) })}
              </span>
            </Muted>
            <DataTable
              label={t('applications.list')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              rowLink={({ id }) => paths.application(id)}
              {...table}
            />
          </>
        )}
      </FilteredList>
    </Stack>
  );
}

const applicationKeys = ['state', 'channel'];

function useColumns(): Column<Dto<'Application'>>[] {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const labels = useTexts(beneficiaryLabels);
  const nameOf = usePersonName();
  const f = useFormat();
  const bureauName = useBureauName();
  const manyBureaus = useMe().bureauId === null;
  const columns: Column<Dto<'Application'>>[] = [
    {
      id: 'person',
      header: t('applications.person'),
      cell: ({ beneficiary }) => nameOf(beneficiary, people('nameless')),
    },
    {
      id: 'appliedOn',
      header: t('applications.appliedOn'),
      cell: ({ appliedOn }) => f.date(appliedOn),
      width: '8rem',
    },
    {
      id: 'state',
      header: t('filter.state'),
      cell: ({ state }) => (
        <StatusTag tone={applicationTones[state]}>{labels(`applicationState.${state}`)}</StatusTag>
      ),
      filter: 'state',
    },
    {
      id: 'channel',
      header: t('filter.channel'),
      cell: ({ channel }) => labels(`channel.${channel}`),
      filter: 'channel',
    },
    {
      id: 'category',
      header: t('applications.category'),
      cell: ({ category }) => labels(`category.${category}`),
      importance: 2,
    },
  ];
  if (!manyBureaus) return columns;
  return [
    ...columns,
    {
      id: 'bureau',
      header: t('applications.bureau'),
      cell: ({ bureau }) => bureauName(bureau.id),
      importance: 3,
    },
  ];
}

import { pages } from '../../../platform/data/queries.js';
import { referenceQueries } from '../../../domain/reference.js';
import { stateMachines } from '@gza/contract';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { filterKeys, filtersFrom } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { GroupsTable } from './groups-table.js';

export function GroupsScreen() {
  const t = useTexts(groupsTexts);
  const mayCreate = useMay('createGroup');
  const [params, setParams] = useSearchParams();
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const filters = useMemo(() => filtersFrom(params), [params]);
  const query = useInfiniteQuery(pages('listGroups', { query: filters }));
  const change = (edit: (next: URLSearchParams) => void) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        edit(next);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const clear = () => change((next) => filterKeys.forEach((key) => next.delete(key)));
  const create = mayCreate ? (
    <ButtonLink to={paths.newGroup} kind="primary" icon={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  ) : null;
  return (
    <Page title={t('title')} actions={create}>
      <Stack gap={12}>
        <FilterBar
          filters={useFilters(filters)}
          openKey={openFilter}
          onOpenChange={setOpenFilter}
          onChange={(key, value) =>
            change((next) => (value ? next.set(key, value) : next.delete(key)))
          }
          onClearAll={clear}
        />
        <QueryState query={query} lines={12}>
          {({ pages }) => {
            const groups = pages.flatMap((page) => page.items);
            if (groups.length > 0)
              return (
                <GroupsTable
                  groups={groups}
                  onFilter={setOpenFilter}
                  hasMore={query.hasNextPage}
                  loadingMore={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              );
            return (
              <Panel>
                {Object.keys(filters).length > 0 ? (
                  <EmptyState
                    title={t('filteredOut')}
                    text={t('filteredOutText')}
                    action={<Button onClick={clear}>{t('clear')}</Button>}
                  />
                ) : (
                  <EmptyState title={t('none')} text={t('noneText')} action={create} />
                )}
              </Panel>
            );
          }}
        </QueryState>
      </Stack>
    </Page>
  );
}

function useFilters(filters: ReturnType<typeof filtersFrom>) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const me = useMe();
  const programmes = useQuery(referenceQueries.programmes()).data?.items ?? [];
  const options = {
    state: stateMachines.group.states.map((value) => ({
      value,
      label: labels(`groupState.${value}`),
    })),
    programmeId: programmes
      .filter(({ approved }) => approved)
      .map(({ id, name }) => ({ value: id, label: f.text(name) })),
    facilitatorId: [{ value: me.id, label: t('mine') }],
  };
  return filterKeys.map((key) => ({
    key,
    label: t(`filter.${key}`),
    options: options[key],
    value: filters[key] ?? '',
  }));
}

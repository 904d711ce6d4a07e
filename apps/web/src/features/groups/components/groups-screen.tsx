import { useFilters } from '../../../platform/use-filters.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { pages } from '../../../platform/data/queries.js';
import { referenceQueries } from '../../../domain/reference.js';
import { groupMachine } from '@gza/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { TypedSearch } from '../../../ui/forms/typed-search.js';
import { filterKeys, filtersFrom } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { GroupsTable } from './groups-table.js';

export function GroupsScreen() {
  const t = useTexts(groupsTexts);
  const mayCreate = useMay('group.manage');
  const address = useFilters(filterKeys);
  const { params, set, change } = address;
  const filters = useMemo(() => filtersFrom(params), [params]);
  const query = useInfiniteQuery(pages('listGroups', { query: filters }));
  const search = useCallback((text: string) => set('q', text), [set]);
  const clearAll = () => change(Object.fromEntries([...filterKeys, 'q'].map((key) => [key, ''])));
  const create = mayCreate ? (
    <ButtonLink to={paths.newGroup} kind="primary" icon={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  ) : null;
  const actions = (
    <Inline>
      <ButtonLink to={paths.programmes}>{t('catalogue')}</ButtonLink>
      {create}
    </Inline>
  );
  return (
    <Page title={t('title')} actions={actions}>
      <Stack gap={12}>
        <TypedSearch
          id="group-search"
          labels={{
            label: t('search.label'),
            placeholder: '',
            hint: t('search.hint'),
            clear: t('search.clear'),
          }}
          value={filters.q ?? ''}
          onSearch={search}
        />
        <FilteredList
          query={query}
          address={{
            ...address,
            clear: clearAll,
            active: address.active || filters.q !== undefined,
          }}
          filters={useGroupFilters(filters)}
          none={{ title: t('none'), text: t('noneText'), action: create }}
          filteredOut={{ title: t('filteredOut'), text: t('filteredOutText'), clear: t('clear') }}
        >
          {(groups, table) => <GroupsTable groups={groups} {...table} />}
        </FilteredList>
      </Stack>
    </Page>
  );
}

function useGroupFilters(filters: ReturnType<typeof filtersFrom>) {
  const t = useTexts(groupsTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const me = useMe();
  const programmes = useQuery(referenceQueries.programmes()).data?.items ?? [];
  const options = {
    state: groupMachine.states.map((value) => ({
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

import { caseCategories, offerSexes, planNeeds, stateMachines } from '@gza/contract';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useRegionOptions, useServiceOptions } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { ChoiceChips } from '../../../ui/choice-chips.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import {
  ageBands,
  filterKeys,
  filtersFrom,
  shownState,
  type FilterKey,
} from '../directory.presenter.js';
import { directoryTexts } from '../directory.texts.js';
import { activeOrganisations } from '../../../domain/organisations.js';
import { useUrlFilters } from '../use-url-filters.js';
import { OffersTable } from './offers-table.js';
import { ServicesTabs } from './services-tabs.js';
import { TypedSearch } from './typed-search.js';

/** Who offers what where, and for whom. */
export function DirectoryScreen() {
  const t = useTexts(directoryTexts);
  const mayPropose = useMay('proposeDirectoryEntry');
  const { params, set, clear } = useUrlFilters();
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const filters = useMemo(() => filtersFrom(params), [params]);
  const query = useInfiniteQuery(pages('listDirectoryEntries', { query: filters }));
  const search = useCallback((text: string) => set('q', text), [set]);
  const clearAll = () => clear([...filterKeys, 'q']);
  const create = mayPropose ? (
    <ButtonLink to={paths.newOffer} icon={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </ButtonLink>
  ) : null;
  return (
    <Page title={t('title')} actions={create}>
      <ServicesTabs />
      <Stack gap={12}>
        <TypedSearch
          id="directory-search"
          labels={{
            label: t('search.label'),
            placeholder: t('search.placeholder'),
            hint: t('search.hint'),
            clear: t('search.clear'),
          }}
          value={filters.q ?? ''}
          onSearch={search}
        />
        {mayPropose ? (
          <States shown={shownState(params)} onChoose={(state) => set('state', state)} />
        ) : null}
        <FilterBar
          filters={useFilters(params)}
          openKey={openFilter}
          onOpenChange={setOpenFilter}
          onChange={set}
          onClearAll={() => clear(filterKeys)}
        />
        <QueryState query={query} lines={12}>
          {({ pages }) => {
            const offers = pages.flatMap((page) => page.items);
            if (offers.length > 0)
              return (
                <OffersTable
                  offers={offers}
                  onFilter={setOpenFilter}
                  hasMore={query.hasNextPage}
                  loadingMore={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              );
            const filtered = filters.q || filterKeys.some((key) => params.has(key));
            return (
              <Panel>
                {filtered ? (
                  <EmptyState
                    title={t('filteredOut')}
                    text={t('filteredOutText')}
                    action={<Button onClick={clearAll}>{t('clear')}</Button>}
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

interface StatesProps {
  shown: string;
  onChoose: (state: string) => void;
}

/** Offers in force come first; the rest is for those who keep the directory. */
function States({ shown, onChoose }: StatesProps) {
  const t = useTexts(directoryTexts);
  const labels = useTexts(serviceLabels);
  const order = ['active', 'proposed', 'verified', 'expired', 'suspended', 'discarded'] as const;
  // The compiler holds the order against the life cycle: a new state does not go unseen.
  const states = order.filter((state) => stateMachines.directoryEntry.states.includes(state));
  return (
    <ChoiceChips
      label={t('states')}
      value={shown}
      options={[
        ...states.map((value) => ({
          value: value as string,
          label: labels(`offerState.${value}`),
        })),
        { value: 'all', label: t('all') },
      ]}
      onChange={onChoose}
    />
  );
}

function useFilters(params: URLSearchParams) {
  const t = useTexts(directoryTexts);
  const plans = useTexts(planLabels);
  const people = useTexts(beneficiaryLabels);
  const f = useFormat();
  const organisations = useQuery(activeOrganisations()).data?.items ?? [];
  const options: Record<FilterKey, { value: string; label: string }[]> = {
    serviceCode: useServiceOptions(),
    need: planNeeds.map((value) => ({ value, label: plans(`need.${value}`) })),
    regionCode: useRegionOptions(),
    category: caseCategories.map((value) => ({ value, label: people(`category.${value}`) })),
    age: ageBands.map(([age, band]) => ({ value: String(age), label: band })),
    sex: offerSexes.map((value) => ({ value, label: people(`sex.${value}`) })),
    organisationId: organisations.map(({ id, name }) => ({ value: id, label: f.text(name) })),
  };
  return filterKeys.map((key) => ({
    key,
    label: t(`filter.${key}`),
    options: options[key],
    value: params.get(key) ?? '',
  }));
}

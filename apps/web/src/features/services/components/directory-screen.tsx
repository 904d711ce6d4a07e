import { caseCategories, directoryEntryMachine, offerSexes, planNeeds } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useOrganisationOptions } from '../../../domain/organisations.js';
import { useFilters } from '../../../platform/use-filters.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useRegionOptions, useServiceOptions } from '../../../domain/reference.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import type { Filter } from '../../../ui/lists/filter-bar.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import {
  ageBands,
  filterKeys,
  filtersFrom,
  shownState,
  type FilterKey,
} from '../directory.presenter.js';
import { directoryTexts } from '../directory.texts.js';
import { OffersTable } from './offers-table.js';
import { ServicesTabs } from './services-tabs.js';
import { TypedSearch } from '../../../ui/forms/typed-search.js';

/** Shows the offers of the directory: provider, place and audience. */
export function DirectoryScreen() {
  const t = useTexts(directoryTexts);
  const mayPropose = useMay('directory.propose');
  const address = useFilters(filterKeys);
  const { params, set, change } = address;
  const filters = useMemo(() => filtersFrom(params), [params]);
  const query = useInfiniteQuery(pages('listDirectoryEntries', { query: filters }));
  const search = useCallback((text: string) => set('q', text), [set]);
  const clearAll = () => change(Object.fromEntries([...filterKeys, 'q'].map((key) => [key, ''])));
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
        <FilteredList
          query={query}
          address={address}
          filters={useOfferFilters(params)}
          none={
            filters.q
              ? {
                  title: t('filteredOut'),
                  text: t('filteredOutText'),
                  action: <Button onClick={clearAll}>{t('clear')}</Button>,
                }
              : { title: t('none'), text: t('noneText'), action: create }
          }
          filteredOut={{ title: t('filteredOut'), text: t('filteredOutText'), clear: t('clear') }}
        >
          {(offers, table) => <OffersTable offers={offers} {...table} />}
        </FilteredList>
      </Stack>
    </Page>
  );
}

interface StatesProps {
  shown: string;
  onChoose: (state: string) => void;
}

/**
 * Chooses the state of the offers. Offers in force come first; the others are for the staff who maintain the
 * directory.
 */
function States({ shown, onChoose }: StatesProps) {
  const t = useTexts(directoryTexts);
  const labels = useTexts(serviceLabels);
  const order = ['active', 'proposed', 'verified', 'expired', 'suspended', 'discarded'] as const;
  // The compiler checks the order against the life cycle, so a new state cannot be forgotten.
  const states = order.filter((state) => directoryEntryMachine.states.includes(state));
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

function useOfferFilters(params: URLSearchParams) {
  const t = useTexts(directoryTexts);
  const plans = useTexts(planLabels);
  const people = useTexts(beneficiaryLabels);
  const organisations = useOrganisationOptions(params.get('organisationId') ?? '', {
    active: true,
  });
  const options: Record<FilterKey, Filter['options']> = {
    serviceCode: useServiceOptions(),
    need: planNeeds.map((value) => ({ value, label: plans(`need.${value}`) })),
    regionCode: useRegionOptions(),
    category: caseCategories.map((value) => ({ value, label: people(`category.${value}`) })),
    age: ageBands.map(([age, band]) => ({ value: String(age), label: band })),
    sex: offerSexes.map((value) => ({ value, label: people(`sex.${value}`) })),
    organisationId: organisations,
  };
  return filterKeys.map((key) => ({
    key,
    label: t(`filter.${key}`),
    options: options[key],
    value: params.get(key) ?? '',
  }));
}

import { referralStageNames } from '@gza/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { pages } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { ChoiceChips } from '../../../ui/choice-chips.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { directoryTexts } from '../directory.texts.js';
import { activeOrganisations } from '../../../domain/organisations.js';
import { filterKeys, referralFilters, shownStage } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { useReferableOptions } from '../use-referable.js';
import { useUrlFilters } from '../use-url-filters.js';
import { ReferralsTable } from './referrals-table.js';
import { ServicesTabs } from './services-tabs.js';

/** All referrals of the bureau, by what they wait for; answers that are late come first. */
export function ReferralsScreen() {
  const t = useTexts(referralTexts);
  const services = useTexts(directoryTexts);
  const labels = useTexts(serviceLabels);
  const { params, set, clear } = useUrlFilters();
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const filters = useMemo(() => referralFilters(params), [params]);
  const query = useInfiniteQuery(pages('listReferrals', { query: filters }));
  return (
    <Page title={services('title')}>
      <ServicesTabs />
      <Stack gap={12}>
        <ChoiceChips
          label={t('stages')}
          value={shownStage(params)}
          options={[
            ...['awaiting' as const, ...referralStageNames.filter((s) => s !== 'awaiting')].map(
              (value) => ({ value: value as string, label: labels(`stage.${value}`) }),
            ),
            { value: 'all', label: t('all') },
          ]}
          onChange={(stage) => set('stage', stage)}
        />
        <FilterBar
          filters={useFilters(params)}
          openKey={openFilter}
          onOpenChange={setOpenFilter}
          onChange={set}
          onClearAll={() => clear(filterKeys)}
        />
        <QueryState query={query} lines={12}>
          {({ pages }) => {
            const referrals = pages.flatMap((page) => page.items);
            if (referrals.length > 0)
              return (
                <ReferralsTable
                  referrals={referrals}
                  onFilter={setOpenFilter}
                  hasMore={query.hasNextPage}
                  loadingMore={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              );
            return (
              <Panel>
                {filterKeys.some((key) => params.has(key)) ? (
                  <EmptyState
                    title={t('filteredOut')}
                    text={t('filteredOutText')}
                    action={<Button onClick={() => clear(filterKeys)}>{t('clear')}</Button>}
                  />
                ) : (
                  <EmptyState
                    title={t('none')}
                    text={t('noneText')}
                    action={<ButtonLink to={paths.services}>{t('toDirectory')}</ButtonLink>}
                  />
                )}
              </Panel>
            );
          }}
        </QueryState>
      </Stack>
    </Page>
  );
}

function useFilters(params: URLSearchParams) {
  const t = useTexts(referralTexts);
  const f = useFormat();
  const organisations = useQuery(activeOrganisations()).data?.items ?? [];
  const services = useReferableOptions();
  const options = {
    serviceCode: services,
    organisationId: organisations.map(({ id, name }) => ({ value: id, label: f.text(name) })),
    mine: [{ value: 'true', label: t('mine') }],
  };
  return filterKeys.map((key) => ({
    key,
    label: t(`filter.${key}`),
    options: options[key],
    value: params.get(key) ?? '',
  }));
}

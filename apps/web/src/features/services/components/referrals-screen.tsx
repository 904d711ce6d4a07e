import { referralStageNames } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOrganisationOptions } from '../../../domain/organisations.js';
import { useFilters } from '../../../platform/use-filters.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { pages } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { directoryTexts } from '../directory.texts.js';
import { filterKeys, referralFilters, shownStage } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { useReferredOptions } from '../use-referable.js';
import { ReferralsTable } from './referrals-table.js';
import { ServicesTabs } from './services-tabs.js';

/** Shows all referrals of the bureau, by stage; late answers come first. */
export function ReferralsScreen() {
  const t = useTexts(referralTexts);
  const services = useTexts(directoryTexts);
  const labels = useTexts(serviceLabels);
  const address = useFilters(filterKeys);
  const { params, set } = address;
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
        <FilteredList
          query={query}
          address={address}
          filters={useReferralFilters(params)}
          none={{
            title: t('none'),
            text: t('noneText'),
            action: <ButtonLink to={paths.services}>{t('toDirectory')}</ButtonLink>,
          }}
          filteredOut={{ title: t('filteredOut'), text: t('filteredOutText'), clear: t('clear') }}
        >
          {(referrals, table) => <ReferralsTable referrals={referrals} {...table} />}
        </FilteredList>
      </Stack>
    </Page>
  );
}

function useReferralFilters(params: URLSearchParams) {
  const t = useTexts(referralTexts);
  const organisations = useOrganisationOptions(params.get('organisationId') ?? '', {
    active: true,
  });
  const options = {
    serviceCode: useReferredOptions(),
    organisationId: organisations,
    mine: [{ value: 'true', label: t('mine') }],
  };
  return filterKeys.map((key) => ({
    key,
    label: t(`filter.${key}`),
    options: options[key],
    value: params.get(key) ?? '',
  }));
}

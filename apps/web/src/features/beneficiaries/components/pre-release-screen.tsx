import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconPlus } from '../../../ui/icons/icons.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useFilters } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { FilterBar } from '../../../ui/lists/filter-bar.js';
import { Between, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { useEstablishmentName } from '../../../domain/reference.js';
import { byPrison } from '../outreach.presenter.js';
import { type NoticeFilters } from '../outreach.queries.js';
import { outreachTexts } from '../outreach.texts.js';
import { PrisonNotices } from './prison-notices.js';

const yesOrNo = (text: string | null): boolean | undefined =>
  text === null ? undefined : { yes: true, no: false }[text];

function filtersOf(params: URLSearchParams): NoticeFilters {
  const visited = yesOrNo(params.get('visited'));
  const booked = yesOrNo(params.get('booked'));
  const establishment = params.get('prison');
  return {
    scope: params.get('scope') === 'all' ? 'all' : 'window',
    ...(establishment ? { establishment } : {}),
    ...(visited === undefined ? {} : { visited }),
    ...(booked === undefined ? {} : { booked }),
  };
}

/** Lists the people to visit before their release, prison by prison. */
export function PreReleaseScreen() {
  const t = useTexts(outreachTexts);
  const { params, set, change } = useFilters();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const filters = filtersOf(params);
  const query = useInfiniteQuery(pages('listReleaseNotices', { query: filters }, 100));
  const nameOf = useEstablishmentName();
  // All prisons in the list, also while one of them is chosen.
  const all = useInfiniteQuery(
    pages('listReleaseNotices', { query: { scope: filters.scope ?? 'window' } }, 100),
  );
  const mayRecord = useMay('releaseNotice.manage');
  const known = byPrison(all.data?.pages.flatMap((page) => page.items) ?? []);
  const newNotice = mayRecord ? (
    <ButtonLink to={paths.newNotice} icon={<IconPlus size={18} aria-hidden />}>
      {t('notice.new')}
    </ButtonLink>
  ) : null;
  return (
    <Stack gap={12}>
      <Between>
        <ChoiceChips
          label={t('notice.scope')}
          value={filters.scope ?? 'window'}
          options={[
            { value: 'window', label: t('notice.window') },
            { value: 'all', label: t('notice.all') },
          ]}
          onChange={(scope) => set('scope', scope === 'all' ? scope : '')}
        />
        {newNotice}
      </Between>
      <FilterBar
        filters={[
          {
            key: 'prison',
            label: t('notice.prison'),
            options: known.map(({ establishment }) => ({
              value: establishment,
              label: nameOf(establishment),
            })),
            value: filters.establishment ?? '',
          },
          {
            key: 'visited',
            label: t('notice.visits'),
            options: [
              { value: 'no', label: t('notice.notVisited') },
              { value: 'yes', label: t('notice.visited') },
            ],
            value: params.get('visited') ?? '',
          },
          {
            key: 'booked',
            label: t('notice.meeting'),
            options: [
              { value: 'no', label: t('notice.notBooked') },
              { value: 'yes', label: t('notice.booked') },
            ],
            value: params.get('booked') ?? '',
          },
        ]}
        openKey={openKey}
        onOpenChange={setOpenKey}
        onChange={set}
        onClearAll={() => {
          change({ prison: '', visited: '', booked: '' });
        }}
      />
      <QueryState query={query} lines={8}>
        {({ pages }) => {
          const prisons = byPrison(pages.flatMap((page) => page.items));
          if (prisons.length === 0) {
            return (
              <Panel>
                <EmptyState title={t('notice.none')} text={t('notice.noneText')} />
              </Panel>
            );
          }
          return prisons.map((prison) => (
            <PrisonNotices key={prison.establishment} prison={prison} />
          ));
        }}
      </QueryState>
      <MoreButton query={query} label={t('more')} />
    </Stack>
  );
}

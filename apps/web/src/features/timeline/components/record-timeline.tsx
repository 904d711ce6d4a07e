import { timelineKinds } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Inline, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { timelineQueries } from '../queries.js';
import { timelineTexts } from '../timeline.texts.js';
import { TimelineEntries } from './timeline-entries.js';

/** Everything that happened with a person, newest first, as far as the reader may know. */
export function RecordTimeline() {
  const { id = '' } = useParams();
  const t = useTexts(timelineTexts);
  const [params, setParams] = useSearchParams();
  const kind = timelineKinds.find((known) => known === params.get('kind'));
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const filterBy = (chosen: string) =>
    setParams(chosen ? { kind: chosen } : {}, { replace: true, preventScrollReset: true });
  const query = useInfiniteQuery(timelineQueries.pages(id, kind));
  return (
    <Panel title={t('title')}>
      <Stack>
        <FilterBar
          filters={[
            {
              key: 'kind',
              label: t('filter'),
              value: kind ?? '',
              options: timelineKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
            },
          ]}
          openKey={openFilter}
          onOpenChange={setOpenFilter}
          onChange={(_, chosen) => filterBy(chosen)}
          onClearAll={() => filterBy('')}
        />
        <QueryState query={query} lines={10}>
          {({ pages }) => {
            const entries = pages.flatMap((page) => page.items);
            if (entries.length === 0) {
              return kind ? (
                <EmptyState title={t('filteredOut')} />
              ) : (
                <EmptyState title={t('none')} text={t('noneText')} />
              );
            }
            return <TimelineEntries entries={entries} />;
          }}
        </QueryState>
        {query.hasNextPage ? (
          <Inline>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('more')}
            </Button>
          </Inline>
        ) : null}
      </Stack>
    </Panel>
  );
}

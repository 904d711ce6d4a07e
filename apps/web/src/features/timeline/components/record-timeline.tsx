import { timelineTopics } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { ChoiceChips } from '../../../ui/choice-chips.js';
import { Inline, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { timelineQueries } from '../queries.js';
import { timelineTexts } from '../timeline.texts.js';
import { NoteBox } from './note-box.js';
import { TimelineEntries } from './timeline-entries.js';

/** Everything that happened with a person, newest first, as far as the reader may know. */
export function RecordTimeline() {
  const { id = '' } = useParams();
  const t = useTexts(timelineTexts);
  const mayNote = useMay('addNote');
  const [params, setParams] = useSearchParams();
  const topic = timelineTopics.find((known) => known === params.get('topic'));
  const query = useInfiniteQuery(timelineQueries.pages(id, topic));
  return (
    <Stack>
      {mayNote ? <NoteBox beneficiaryId={id} /> : null}
      <Panel title={t('title')}>
        <Stack>
          <ChoiceChips
            label={t('filter')}
            value={topic ?? ''}
            options={[
              { value: '', label: t('topic.all') },
              ...timelineTopics.map((value) => ({ value, label: t(`topic.${value}`) })),
            ]}
            onChange={(chosen) =>
              setParams(chosen ? { topic: chosen } : {}, {
                replace: true,
                preventScrollReset: true,
              })
            }
          />
          <QueryState query={query} lines={10}>
            {({ pages }) => {
              const entries = pages.flatMap((page) => page.items);
              if (entries.length === 0) {
                return topic ? (
                  <EmptyState title={t('filteredOut')} />
                ) : (
                  <EmptyState title={t('none')} text={t('noneText')} />
                );
              }
              return <TimelineEntries entries={entries} withNotes />;
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
    </Stack>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useFilters } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { choiceFrom, isNarrowed, timelineQuery } from '../filters.presenter.js';
import { timelineTexts } from '../timeline.texts.js';
import { NoteBox } from './note-box.js';
import { TimelineEntries } from './timeline-entries.js';
import { TimelineFilters } from './timeline-filters.js';

/** Shows the events of a person, newest first, as far as the reader may see them. */
export function RecordTimeline() {
  const { id = '' } = useParams();
  const t = useTexts(timelineTexts);
  const mayNote = useMay('note.write');
  const { params, change: choose } = useFilters();
  const choice = choiceFrom(params);
  const query = useInfiniteQuery(
    pages('getTimeline', { id, query: timelineQuery(choice, today()) }),
  );
  const everything = () => choose({ topic: '', by: '', since: '' });
  return (
    <Stack>
      {mayNote ? <NoteBox beneficiaryId={id} /> : null}
      <Panel title={t('title')}>
        <Stack>
          <TimelineFilters choice={choice} onChange={choose} />
          <QueryState query={query} lines={10}>
            {({ pages }) => {
              const entries = pages.flatMap((page) => page.items);
              if (entries.length > 0)
                return <TimelineEntries beneficiaryId={id} entries={entries} withNotes />;
              return isNarrowed(choice) ? (
                <EmptyState
                  title={t('filteredOut')}
                  action={<Button onClick={everything}>{t('everything')}</Button>}
                />
              ) : (
                <EmptyState title={t('none')} text={t('noneText')} />
              );
            }}
          </QueryState>
          <MoreButton query={query} label={t('more')} />
        </Stack>
      </Panel>
    </Stack>
  );
}

import { useQuery } from '@tanstack/react-query';
import { firstOf } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { timelineTexts } from '../timeline.texts.js';
import { TimelineEntries } from './timeline-entries.js';

/** How many events the overview shows. */
const latestSize = 6;

/** Shows the last few events on the overview of a record. */
export function LatestEvents({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(timelineTexts);
  const query = useQuery(firstOf('getTimeline', latestSize, { id: beneficiaryId }));
  return (
    <Panel title={t('latest')}>
      <QueryState query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} text={t('noneText')} />
          ) : (
            <Stack>
              <TimelineEntries beneficiaryId={beneficiaryId} entries={items} />
              <Link to={paths.beneficiaryTab(beneficiaryId, 'timeline')}>{t('all')}</Link>
            </Stack>
          )
        }
      </QueryState>
    </Panel>
  );
}

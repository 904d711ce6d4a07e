import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { byInstrument, overdueInterview } from '../list.presenter.js';
import { useLevelWord } from '../use-level-word.js';
import { InstrumentHistory } from './instrument-history.js';
import { StartAssessment } from './start-assessment.js';

/**
 * Shows the assessments of the person by instrument, the overdue interview, and the button for the next
 * assessment.
 */
export function RecordAssessments() {
  const { id = '' } = useParams();
  const t = useTexts(assessmentsTexts);
  const mayStart = useMay('assessment.conduct');
  const query = useQuery(everyPage('listAssessments', { query: { beneficiaryId: id } }));
  return (
    <QueryState query={query} lines={8}>
      {({ items }) => (
        <Stack>
          <Overdue items={items} />
          {items.length === 0 ? (
            <Panel>
              <EmptyState
                title={t('list.none')}
                text={t(mayStart ? 'list.noneText' : 'list.noneRead')}
              />
            </Panel>
          ) : null}
          {mayStart ? <StartAssessment beneficiaryId={id} items={items} /> : null}
          {byInstrument(items).map((history) => (
            <InstrumentHistory key={history.code} history={history} />
          ))}
        </Stack>
      )}
    </QueryState>
  );
}

function Overdue({ items }: { items: Parameters<typeof overdueInterview>[0] }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const levelWord = useLevelWord();
  const due = overdueInterview(items, today());
  if (!due) return null;
  return (
    <Notice tone="warning" title={t('overdue.title')}>
      {t('overdue.text', {
        on: f.date(due.assessedOn),
        level: levelWord(due.level),
        due: f.date(due.reassessDueOn),
      })}
    </Notice>
  );
}

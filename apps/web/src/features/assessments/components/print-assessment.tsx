import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { PrintPage } from '../../../domain/print-page.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { isFound } from '../form.presenter.js';
import { assessmentOnPaper } from '../queries.js';
import { AssessmentPaper } from './assessment-paper.js';

/** Shows a finished assessment as it is filed, as far as the reader may see it. */
export function PrintAssessment() {
  const { id = '' } = useParams();
  const t = useTexts(assessmentsTexts);
  const query = useQuery(assessmentOnPaper(id));
  const found = query.data && isFound(query.data.assessment) ? query.data : undefined;
  return (
    <PrintPage
      title={t('paper.title')}
      back={<Link to={paths.assessment(id)}>{t('paper.back')}</Link>}
      paper={found ? <AssessmentPaper {...found} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => (
          <Panel>
            <EmptyState title={t('paper.none')} text={t('paper.noneText')} />
          </Panel>
        )}
      </QueryState>
    </PrintPage>
  );
}

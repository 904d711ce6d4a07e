import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { PrintPage } from '../../../domain/print-page.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { coursePapersTexts } from '../course-papers.texts.js';
import { certificate } from '../queries.js';
import { Certificate } from './certificate.js';

export function PrintCertificate() {
  const { id = '' } = useParams();
  const t = useTexts(coursePapersTexts);
  const query = useQuery(certificate(id));
  const completed = query.data?.enrolment.state === 'completed' ? query.data : undefined;
  return (
    <PrintPage
      title={t('certificate.title')}
      reads={completed?.person.readingLanguage ?? null}
      back={
        query.data ? (
          <Link to={paths.beneficiaryTab(query.data.person.id, 'attendance')}>
            {t('certificate.back')}
          </Link>
        ) : null
      }
      paper={completed ? <Certificate {...completed} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => (
          <Panel>
            <EmptyState title={t('certificate.none')} text={t('certificate.noneText')} />
          </Panel>
        )}
      </QueryState>
    </PrintPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper, usePdfOf } from '../../../domain/scans/signed-paper.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { casePapersTexts } from '../case-papers.texts.js';
import { hasClosing } from '../closing.presenter.js';
import { closingSummary } from '../queries.js';
import { ClosingPaper } from './closing-paper.js';

/** Shows what a case has come to, as it is signed when the case closes. */
export function PrintClosing() {
  const { id = '' } = useParams();
  const t = useTexts(casePapersTexts);
  const query = useQuery(closingSummary(id));
  const pdf = usePdfOf({ kind: 'case', id });
  const closing = query.data && hasClosing(query.data.episode) ? query.data : undefined;
  return (
    <PrintPage
      title={t('closing.title')}
      pdf={pdf}
      reads={closing?.person.readingLanguage ?? null}
      back={
        query.data ? (
          <Link to={paths.beneficiaryTab(query.data.person.id, 'case')}>{t('closing.back')}</Link>
        ) : null
      }
      signed={closing ? <SignedPaper kind="case" id={id} /> : null}
      paper={closing ? <ClosingPaper {...closing} /> : undefined}
    >
      <QueryState query={query} lines={12}>
        {() => (
          <Panel>
            <EmptyState title={t('closing.none')} text={t('closing.noneText')} />
          </Panel>
        )}
      </QueryState>
    </PrintPage>
  );
}

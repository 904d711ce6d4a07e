import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { PrintPage } from '../../../domain/print-page.js';
import { SignedPaper, usePdfOf } from '../../../domain/scans/signed-paper.js';
import { Link } from '../../../ui/navigation/link.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { printTexts } from '../print.texts.js';
import { PlanPaper } from './plan-paper.js';

/** Shows the plan as the people concerned sign it. */
export function PrintPlan() {
  const { id = '' } = useParams();
  const t = useTexts(printTexts);
  const query = useQuery(read('getPlan', { id }));
  const pdf = usePdfOf({ kind: 'plan', id });
  const person = useQuery({
    ...read('getBeneficiary', { id: query.data?.beneficiary.id ?? '' }),
    enabled: query.data !== undefined,
  });
  return (
    <PrintPage
      title={t('title')}
      pdf={pdf}
      reads={person.data?.readingLanguage ?? null}
      back={
        query.data ? (
          <Link to={`${paths.beneficiaryTab(query.data.beneficiary.id, 'plan')}?version=${id}`}>
            {t('back')}
          </Link>
        ) : null
      }
      signed={query.data ? <SignedPaper kind="plan" id={id} /> : null}
      paper={
        query.data && person.data ? <PlanPaper plan={query.data} person={person.data} /> : undefined
      }
    >
      <QueryState query={query} lines={12}>
        {() => (
          <QueryState query={person} lines={12}>
            {() => null}
          </QueryState>
        )}
      </QueryState>
    </PrintPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { PartLanguage, useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useNamesReady } from '../../../domain/reference.js';
import { IconPrinter } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Paper } from '../../../ui/layout/paper.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { printTexts } from '../print.texts.js';
import { PlanPaper } from './plan-paper.js';

/** Shows the page as it will be printed. */
export function PrintPlan() {
  const { id = '' } = useParams();
  const t = useTexts(printTexts);
  const query = useQuery(read('getPlan', { id }));
  const person = useQuery({
    ...read('getBeneficiary', { id: query.data?.beneficiary.id ?? '' }),
    enabled: query.data !== undefined,
  });
  const named = useNamesReady();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={
        query.data ? (
          <Link to={`${paths.beneficiaryTab(query.data.beneficiary.id, 'plan')}?version=${id}`}>
            {t('back')}
          </Link>
        ) : null
      }
      actions={
        <Button
          kind="primary"
          icon={<IconPrinter size={18} aria-hidden />}
          disabled={!person.data || !named}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      }
    >
      <QueryState query={query} lines={12}>
        {(plan) => (
          <QueryState query={person} lines={12}>
            {(known) => (
              <Paper label={t('title')}>
                <PartLanguage value="ka">
                  <PlanPaper plan={plan} person={known} />
                </PartLanguage>
              </Paper>
            )}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

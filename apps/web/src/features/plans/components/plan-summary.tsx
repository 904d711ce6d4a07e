import { useQuery } from '@tanstack/react-query';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { planTones } from '../../../domain/labels/tones.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { currentVersion, progress } from '../plan.presenter.js';
import { plansTexts } from '../plans.texts.js';

/** Shows the progress of the plan and the day of its next review. */
export function PlanSummary({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(plansTexts);
  const query = useQuery(everyPage('listPlans', { query: { beneficiaryId } }));
  return (
    <Panel title={t('summary.title')}>
      <QueryState query={query} lines={3}>
        {({ items }) => {
          const current = currentVersion(items);
          if (!current) return <EmptyState title={t('none')} text={t('noneText')} />;
          return (
            <Stack>
              <Details id={current.id} />
              <Link to={paths.beneficiaryTab(beneficiaryId, 'plan')}>{t('summary.open')}</Link>
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function Details({ id }: { id: string }) {
  const t = useTexts(plansTexts);
  const labels = useTexts(planLabels);
  const f = useFormat();
  const query = useQuery(read('getPlan', { id }));
  return (
    <QueryState query={query} lines={3}>
      {(plan) => {
        const { done, all } = progress(plan.items);
        return (
          <DescriptionList
            items={[
              {
                term: t('summary.state'),
                value: (
                  <StatusTag tone={planTones[plan.state]}>
                    {labels(`state.${plan.state}`)}
                  </StatusTag>
                ),
              },
              {
                term: t('details.progress'),
                value: (
                  <ProgressBar
                    label={t('details.progress')}
                    value={done}
                    max={all}
                    text={t('details.done', { done, all })}
                  />
                ),
              },
              { term: t('details.review'), value: f.date(plan.reviewDue) },
            ]}
          />
        );
      }}
    </QueryState>
  );
}

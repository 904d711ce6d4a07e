import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { inOrder } from '../reports.presenter.js';
import { reportsTexts } from '../reports.texts.js';

export function ReportsScreen() {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const query = useQuery({ ...read('listReports'), staleTime: Infinity });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Panel flush>
        <QueryState query={query} lines={10}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('none')} />
            ) : (
              <LinkList
                items={inOrder(items).map((report) => ({
                  key: report.code,
                  to: paths.report(report.code),
                  title: f.text(report.title),
                  mark: t('indicator', { number: report.indicator }),
                  text: f.text(report.numerator),
                }))}
              />
            )
          }
        </QueryState>
      </Panel>
    </Page>
  );
}

import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { TabNav } from '../../../ui/navigation/tab-nav.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { isClosedTab, recordTabsFor } from '../../../domain/record-tabs.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { mergingTexts } from '../merging.texts.js';
import { recordTexts } from '../record.texts.js';
import { IdentityBar } from './identity-bar.js';

/** Leads to the surviving record, when this one was merged into it. */
function Missing({ query }: { query: UseQueryResult<Dto<'Beneficiary'>> }) {
  const t = useTexts(mergingTexts);
  const { error } = query;
  const surviving = isProblem(error, 'person-merged') && error.problem.params?.['beneficiaryId'];
  if (typeof surviving === 'string')
    return (
      <EmptyState
        title={t('moved.title')}
        text={t('moved.text')}
        action={
          <ButtonLink kind="primary" to={paths.beneficiary(surviving)}>
            {t('moved.open')}
          </ButtonLink>
        }
      />
    );
  return (
    <QueryState query={query} lines={8}>
      {() => null}
    </QueryState>
  );
}

/** Shows who the person is on top of every part of the record. */
export function RecordLayout() {
  const nameOf = usePersonName();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const t = useTexts(recordTexts);
  const people = useTexts(beneficiariesTexts);
  const may = usePermissions();
  const query = useQuery(read('getBeneficiary', { id }));
  const name = query.data ? nameOf(query.data, people('nameless')) : t('title');
  return (
    <Page
      title={name}
      tabTitle={query.data?.currentCase?.caseNumber ?? t('title')}
      back={<Link to={paths.beneficiaries}>{t('back')}</Link>}
    >
      {query.data ? (
        <>
          <IdentityBar person={query.data} />
          <TabNav
            label={t('tabs.label')}
            tabs={[
              { to: paths.beneficiary(id), label: t('tabs.overview'), end: true },
              ...recordTabsFor(may).map((tab) => ({
                to: paths.beneficiaryTab(id, tab),
                label: t(`tabs.${tab}`),
              })),
            ]}
          />
          {isClosedTab(pathname, may) ? (
            <Panel>
              <EmptyState title={t('tabs.closed')} text={t('tabs.closedText')} />
            </Panel>
          ) : (
            <Outlet />
          )}
        </>
      ) : (
        <Panel>
          <Missing query={query} />
        </Panel>
      )}
    </Page>
  );
}

import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { applicationTones } from '../../../domain/labels/tones.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { applicationTexts } from '../application.texts.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { ApplicationDecision } from './application-decision.js';

export function ApplicationScreen() {
  const nameOf = usePersonName();
  const { id = '' } = useParams();
  const t = useTexts(applicationTexts);
  const people = useTexts(beneficiariesTexts);
  const f = useFormat();
  const query = useQuery(read('getApplication', { id }));
  const name = query.data ? nameOf(query.data.beneficiary, people('nameless')) : '…';
  return (
    <Page
      title={t('one.title', { name })}
      tabTitle={t('one.title', { name: f.date(query.data?.appliedOn) })}
      back={<Link to={paths.applications}>{t('backToAll')}</Link>}
      narrow
    >
      <QueryState query={query} lines={8}>
        {(application) => (
          <Stack>
            <Panel
              title={t('details.title')}
              actions={
                <>
                  <SignedPaper kind="application" id={application.id} />
                  <ButtonLink to={paths.applicationPaper(application.id)}>
                    {t('paper.print')}
                  </ButtonLink>
                  <ButtonLink to={paths.beneficiary(application.beneficiary.id)}>
                    {t('one.openRecord')}
                  </ButtonLink>
                </>
              }
            >
              <Details application={application} />
            </Panel>
            <ApplicationDecision application={application} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Details({ application }: { application: Dto<'Application'> }) {
  const t = useTexts(applicationTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const bureauName = useBureauName();
  const { state, decisionReason } = application;
  const decided = decisionReason ? [{ term: t('one.reason'), value: decisionReason }] : [];
  return (
    <DescriptionList
      items={[
        {
          term: t('one.state'),
          value: (
            <StatusTag tone={applicationTones[state]}>
              {labels(`applicationState.${state}`)}
            </StatusTag>
          ),
        },
        ...decided,
        { term: t('one.appliedOn'), value: f.date(application.appliedOn) },
        { term: t('one.channel'), value: labels(`channel.${application.channel}`) },
        { term: t('one.category'), value: labels(`category.${application.category}`) },
        ...(application.categoryGround
          ? [{ term: t('one.categoryGround'), value: application.categoryGround }]
          : []),
        { term: t('one.bureau'), value: bureauName(application.bureau.id) },
        { term: t('one.request'), value: application.request },
      ]}
    />
  );
}

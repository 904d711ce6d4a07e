import { useCountryName } from '../../../domain/countries.js';
import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName, useRegionOptions } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { SummaryColumn, Grid, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState, Skeleton } from '../../../ui/feedback/states.js';
import { applicationTexts } from '../application.texts.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { rowsOf } from '../overview.presenter.js';
import { ChangePerson, ChangeRisk } from '../forms/change-person.js';
import { recordTexts } from '../record.texts.js';
import { PersonMerges } from './person-merges.js';
import type { RecordParts } from '../record-parts.js';

export function RecordOverview({ parts }: { parts: RecordParts['overview'] }) {
  const { id = '' } = useParams();
  const t = useTexts(recordTexts);
  const may = usePermissions();
  const query = useQuery(read('getBeneficiary', { id }));
  return (
    <QueryState query={query}>
      {(person) => {
        const readable = parts.filter(({ needs }) => may(needs));
        return (
          <SummaryColumn
            summary={
              <Stack>
                <Panel title={t('overview.case')}>
                  <CurrentCase person={person} />
                </Panel>
                <PersonPanel person={person} />
                <Parts id={person.id} parts={readable.filter(({ at }) => at === 'side')} />
                {may('beneficiary.merge') ? <PersonMerges person={person} /> : null}
              </Stack>
            }
          >
            <Stack>
              {rowsOf(readable.filter(({ at }) => at !== 'side')).map((row) => (
                <Grid key={row.map(({ needs }) => needs).join()}>
                  <Parts id={person.id} parts={row} />
                </Grid>
              ))}
            </Stack>
          </SummaryColumn>
        );
      }}
    </QueryState>
  );
}

function Parts({ id, parts }: { id: string; parts: RecordParts['overview'] }) {
  return parts.map(({ needs, Part }) => (
    <Suspense key={needs} fallback={<Skeleton lines={4} />}>
      <Part beneficiaryId={id} />
    </Suspense>
  ));
}

function CurrentCase({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const mayOpenCase = useMay('case.read');
  const current = person.currentCase;
  const mayReadApplications = useMay('application.read');
  const request = useQuery({
    ...everyPage('listApplications', { query: { beneficiaryId: person.id, state: 'accepted' } }),
    enabled: mayReadApplications && current !== null,
  }).data?.items.find(({ caseId }) => caseId === current?.id)?.request;
  if (!current || current.state === 'closed') return <NoCase person={person} />;
  return (
    <DescriptionList
      items={[
        {
          term: t('case.number'),
          value: mayOpenCase ? (
            <Link to={paths.beneficiaryTab(person.id, 'case')}>{current.caseNumber}</Link>
          ) : (
            current.caseNumber
          ),
        },
        { term: t('case.category'), value: labels(`category.${current.category}`) },
        {
          term: t('case.opened'),
          value: `${f.date(current.openedAt)} (${f.relative(current.openedAt)})`,
        },
        ...(request ? [{ term: t('overview.request'), value: request }] : []),
      ]}
    />
  );
}

/** Shows the application that waits for a decision; a new one begins only where there is none. */
function NoCase({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const mayReadApplications = useMay('application.read');
  const mayTakeApplications = useMay('application.receive');
  const waiting = useQuery({
    ...everyPage('listApplications', { query: { beneficiaryId: person.id, state: 'received' } }),
    enabled: mayReadApplications,
  });
  const [application] = waiting.data?.items ?? [];
  if (mayReadApplications && !waiting.data) {
    return (
      <QueryState query={waiting} lines={3}>
        {() => null}
      </QueryState>
    );
  }
  if (application) {
    return (
      <EmptyState
        title={t('overview.applied', { date: f.date(application.appliedOn) })}
        text={t('overview.appliedText')}
        action={
          <ButtonLink to={paths.application(application.id)} kind="primary">
            {t('overview.openApplication')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('overview.noCase')}
      text={t('overview.noCaseText')}
      action={
        mayTakeApplications ? (
          <ButtonLink
            to={paths.newApplication}
            state={{ person: { id: person.id, name: nameOf(person, people('nameless')) } }}
          >
            {t('overview.newApplication')}
          </ButtonLink>
        ) : null
      }
    />
  );
}

function PersonPanel({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const mayChange = useMay('beneficiary.change');
  const officer = useMay('beneficiary.setRiskLevel');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const title = t(officer ? 'change.riskTitle' : 'change.title');
  return (
    <Panel
      title={t('person.title')}
      actions={
        mayChange ? (
          <Button
            continues={officer ? `person.${person.id}.risk` : `person.${person.id}`}
            onClick={() => setOpen(true)}
          >
            {officer ? t('change.riskTitle') : t('change.action')}
          </Button>
        ) : null
      }
    >
      <PersonalDetails person={person} />
      <Dialog open={open} title={title} onClose={close}>
        {open && officer ? <ChangeRisk person={person} onDone={close} /> : null}
        {open && !officer ? <ChangePerson person={person} onDone={close} /> : null}
      </Dialog>
    </Panel>
  );
}

function PersonalDetails({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const f = useFormat();
  const bureauName = useBureauName();
  const countryName = useCountryName();
  const codes = useTexts(beneficiaryLabels);
  const about = useTexts(applicationTexts);
  const region = useRegionOptions().find(({ value }) => value === person.regionCode)?.label;
  const labels = Object.entries(person.labels).map(([key, value]) => `${key}: ${value}`);
  return (
    <DescriptionList
      items={[
        {
          term: t('person.phone'),
          value: person.phone ? <PhoneNumber number={person.phone} /> : null,
        },
        { term: t('person.address'), value: f.name(person.address) },
        { term: t('person.region'), value: region },
        {
          term: t('person.citizenship'),
          value: person.citizenship && countryName(person.citizenship),
        },
        {
          term: about('person.readingLanguage'),
          value: person.readingLanguage && codes(`reads.${person.readingLanguage}`),
        },
        { term: t('person.release'), value: f.date(person.releaseDate) },
        { term: t('person.bureau'), value: bureauName(person.bureau.id) },
        { term: t('person.since'), value: f.date(person.createdAt) },
        ...(labels.length > 0 ? [{ term: t('person.labels'), value: labels.join(', ') }] : []),
      ]}
    />
  );
}

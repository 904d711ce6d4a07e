import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { usePermissions } from '../../../platform/access.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauName } from '../../../domain/reference.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { caseStateTones } from '../../../domain/labels/tones.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList, type Description } from '../../../ui/lists/description-list.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState, Skeleton } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { recordTexts } from '../record.texts.js';
import type { RecordParts } from '../record-parts.js';

/** Shows the next step of the newest case, and every case of the person, the newest first. */
export function RecordCase({ caseNext: Next }: Pick<RecordParts, 'caseNext'>) {
  const { id = '' } = useParams();
  const t = useTexts(recordTexts);
  const query = useQuery(everyPage('listCases', { query: { beneficiaryId: id } }));
  return (
    <QueryState query={query} lines={8}>
      {({ items }) =>
        items.length === 0 ? (
          <Panel>
            <EmptyState title={t('case.none')} text={t('overview.noCaseText')} />
          </Panel>
        ) : (
          <Stack>
            {items.slice(0, 1).map((newest) => (
              <Suspense key={newest.id} fallback={<Skeleton lines={4} />}>
                <Next episode={newest} />
              </Suspense>
            ))}
            {items.map((one) => (
              <Episode key={one.id} episode={one} />
            ))}
          </Stack>
        )
      }
    </QueryState>
  );
}

function Episode({ episode }: { episode: Dto<'Case'> }) {
  const t = useTexts(recordTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const bureauName = useBureauName();
  const may = usePermissions();
  // The paper reads all that the case has come to.
  const mayPrint = (
    ['plan.read', 'enrolment.read', 'referral.read', 'caseFile.read'] as const
  ).every(may);
  const closing: Description[] = episode.closedOn
    ? [
        { term: t('case.closed'), value: f.date(episode.closedOn) },
        {
          term: t('case.reason'),
          value: episode.closureReason ? labels(`closureReason.${episode.closureReason}`) : '',
        },
        { term: t('case.summary'), value: episode.closureSummary },
      ]
    : [];
  return (
    <Panel
      title={t('case.title', { number: episode.caseNumber })}
      actions={
        <>
          {episode.closureReason ? <SignedPaper kind="case" id={episode.id} /> : null}
          {mayPrint && episode.closureReason ? (
            <ButtonLink to={paths.closingSummary(episode.id)}>{t('case.print')}</ButtonLink>
          ) : null}
          <StatusTag tone={caseStateTones[episode.state]}>
            {labels(`caseState.${episode.state}`)}
          </StatusTag>
        </>
      }
    >
      <Stack>
        <DescriptionList
          items={[
            { term: t('case.category'), value: labels(`category.${episode.category}`) },
            ...(episode.categoryGround
              ? [{ term: t('case.categoryGround'), value: episode.categoryGround }]
              : []),
            { term: t('case.bureau'), value: bureauName(episode.bureau.id) },
            {
              term: t('case.manager'),
              value: f.name(episode.caseManager?.name) ?? t('identity.noManager'),
            },
            { term: t('case.opened'), value: f.date(episode.openedAt) },
            ...closing,
          ]}
        />
        <Assignments assignments={episode.assignments} />
      </Stack>
    </Panel>
  );
}

function Assignments({ assignments }: { assignments: readonly Dto<'CaseAssignment'>[] }) {
  const t = useTexts(recordTexts);
  const f = useFormat();
  if (assignments.length === 0) {
    return <EmptyState title={t('case.noAssignments')} text={t('case.noAssignmentsText')} />;
  }
  return (
    <SimpleTable
      caption={t('case.assignments')}
      showCaption
      cards
      columns={[
        { key: 'name', header: t('case.manager') },
        { key: 'from', header: t('case.from') },
        { key: 'until', header: t('case.until') },
        { key: 'why', header: t('case.why') },
      ]}
      rows={assignments.map((assignment) => ({
        key: assignment.from,
        cells: {
          name: f.name(assignment.caseManager.name),
          from: f.date(assignment.from),
          until: assignment.until ? (
            <>
              {f.date(assignment.until)}
              {assignment.endReason ? (
                <div>
                  <Muted small>{t(`case.ended.${assignment.endReason}`)}</Muted>
                </div>
              ) : null}
            </>
          ) : (
            t('case.now')
          ),
          why: assignment.reason ?? '–',
        },
      }))}
    />
  );
}

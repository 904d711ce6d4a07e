import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { endingsFrom } from '../../../domain/enrolment-endings.rules.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { enrolmentTones } from '../../../domain/labels/tones.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { CompleteForm, EndingForm } from '../../../domain/enrolment-forms.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { attendance, membersOf } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';

type Enrolment = Dto<'Enrolment'>;

export function GroupMembers({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const query = useQuery(everyPage('listEnrolments', { query: { groupId: group.id } }));
  const [completing, setCompleting] = useState<Enrolment | null>(null);
  const [ending, setEnding] = useState<Enrolment | null>(null);
  const { role } = useMe();
  const now = (enrolment: Enrolment) => latestVersion(query.data?.items, enrolment);
  const marks = useQuery(read('getGroupAttendance', { id: group.id })).data?.items ?? [];
  return (
    <Panel title={t('members.title')}>
      <QueryState query={query}>
        {({ items }) => {
          const members = membersOf(items);
          return members.length === 0 ? (
            <EmptyState title={t('members.none')} text={t('members.noneText')} />
          ) : (
            <MembersTable
              members={members}
              marks={marks}
              onComplete={setCompleting}
              onEnd={setEnding}
            />
          );
        }}
      </QueryState>
      <Dialog
        open={completing !== null}
        title={
          completing ? t('members.completeTitle', { name: personName(completing.beneficiary) }) : ''
        }
        onClose={() => setCompleting(null)}
      >
        {completing ? (
          <CompleteForm
            enrolment={now(completing)}
            attendance={attendance(completing.id, marks)}
            onCancel={() => setCompleting(null)}
            onDone={() => {
              notify.done(t('members.completed', { name: personName(completing.beneficiary) }));
              setCompleting(null);
            }}
          />
        ) : null}
      </Dialog>
      <Dialog
        open={ending !== null}
        title={ending ? t('members.otherOf', { name: personName(ending.beneficiary) }) : ''}
        onClose={() => setEnding(null)}
      >
        {ending ? (
          <EndingForm
            enrolment={now(ending)}
            endings={endingsFrom(ending.state, role)}
            onCancel={() => setEnding(null)}
            onDone={() => {
              notify.done(t('done'));
              setEnding(null);
            }}
          />
        ) : null}
      </Dialog>
    </Panel>
  );
}

interface MembersTableProps {
  members: readonly Enrolment[];
  marks: readonly Dto<'GroupMark'>[];
  onComplete: (enrolment: Enrolment) => void;
  onEnd: (enrolment: Enrolment) => void;
}

function MembersTable({ members, marks, onComplete, onEnd }: MembersTableProps) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const mayComplete = useMay('enrolment.manage');
  const mayRead = useMay('beneficiary.read');
  const columns = ['name', 'state', 'enrolled', 'attended', 'step'] as const;
  return (
    <SimpleTable
      caption={t('members.title')}
      cards
      columns={columns
        .filter((key) => key !== 'step' || mayComplete)
        .map((key) => ({ key, header: t(`members.${key}`) }))}
      rows={members.map((enrolment) => {
        const name = personName(enrolment.beneficiary);
        const { attended, expected } = attendance(enrolment.id, marks);
        return {
          key: enrolment.id,
          cells: {
            name: mayRead ? (
              <Link to={paths.beneficiary(enrolment.beneficiary.id)}>{name}</Link>
            ) : (
              name
            ),
            state: (
              <StatusTag tone={enrolmentTones[enrolment.state]}>
                {labels(`enrolmentState.${enrolment.state}`)}
              </StatusTag>
            ),
            enrolled: f.date(enrolment.enrolledOn),
            attended: `${attended} / ${expected}`,
            step: <MemberSteps enrolment={enrolment} onComplete={onComplete} onEnd={onEnd} />,
          },
        };
      })}
    />
  );
}

function MemberSteps({
  enrolment,
  onComplete,
  onEnd,
}: { enrolment: Enrolment } & Pick<MembersTableProps, 'onComplete' | 'onEnd'>) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const name = personName(enrolment.beneficiary);
  const others = endingsFrom(enrolment.state, useMe().role);
  if (enrolment.state === 'completed') {
    return (
      <Link to={paths.certificate(enrolment.id)} aria-label={t('members.certificateOf', { name })}>
        {t('members.certificate')}
      </Link>
    );
  }
  if (enrolment.state !== 'started' && others.length === 0) return <>–</>;
  return (
    <Inline gap={4}>
      {enrolment.state === 'started' ? (
        <Button
          aria-label={t('members.completeOf', { name })}
          onClick={() => onComplete(enrolment)}
        >
          {t('members.complete')}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Button
          kind="quiet"
          aria-label={t('members.otherOf', { name })}
          continues={`enrolment.${enrolment.id}.ending`}
          onClick={() => onEnd(enrolment)}
        >
          {t('members.other')}
        </Button>
      ) : null}
    </Inline>
  );
}

import { isFinal, groupMachine, type Dto } from '@gza/contract';
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
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { attendance, isHeld, membersOf } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { useGroup } from '../use-group.js';
import { WaitingPeople } from './waiting-people.js';

type Enrolment = Dto<'Enrolment'>;

/** The tab of the members, with those who wait for a place. */
export function GroupMembers() {
  const group = useGroup();
  const mayEnrol = useMay('enrolment.manage');
  return (
    <Stack>
      <Members group={group} />
      {mayEnrol && !isFinal(groupMachine, group.state) ? <WaitingPeople group={group} /> : null}
    </Stack>
  );
}

function Members({ group }: { group: Dto<'Group'> }) {
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const query = useQuery(everyPage('listEnrolments', { query: { groupId: group.id } }));
  const [completing, setCompleting] = useState<Enrolment | null>(null);
  const [ending, setEnding] = useState<Enrolment | null>(null);
  const { role } = useMe();
  const now = (enrolment: Enrolment) => latestVersion(query.data?.items, enrolment);
  const marks = useQuery(read('getGroupAttendance', { id: group.id })).data?.items ?? [];
  const sessions = useQuery(everyPage('listSessions', { query: { groupId: group.id } })).data;
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
              completing={isHeld(sessions?.items ?? [])}
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
  /** The course has been held, so completing is the next step and no longer one of several. */
  completing: boolean;
  onComplete: (enrolment: Enrolment) => void;
  onEnd: (enrolment: Enrolment) => void;
}

function MembersTable({ members, marks, completing, onComplete, onEnd }: MembersTableProps) {
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
            step: (
              <MemberSteps
                enrolment={enrolment}
                completing={completing}
                onComplete={onComplete}
                onEnd={onEnd}
              />
            ),
          },
        };
      })}
    />
  );
}

function MemberSteps({
  enrolment,
  completing,
  onComplete,
  onEnd,
}: { enrolment: Enrolment } & Pick<MembersTableProps, 'completing' | 'onComplete' | 'onEnd'>) {
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
  const mayComplete = enrolment.state === 'started';
  if (!mayComplete && others.length === 0) return <>–</>;
  return (
    <Inline gap={4}>
      {mayComplete && completing ? (
        <Button
          aria-label={t('members.completeOf', { name })}
          onClick={() => onComplete(enrolment)}
        >
          {t('members.complete')}
        </Button>
      ) : null}
      <MenuButton
        label={t('members.actionsOf', { name })}
        items={[
          ...(mayComplete && !completing
            ? [
                {
                  key: 'complete',
                  label: t('members.complete'),
                  onSelect: () => onComplete(enrolment),
                },
              ]
            : []),
          ...(others.length > 0
            ? [
                {
                  key: 'other',
                  label: t('members.other'),
                  continues: `enrolment.${enrolment.id}.ending`,
                  onSelect: () => onEnd(enrolment),
                },
              ]
            : []),
        ]}
      />
    </Inline>
  );
}

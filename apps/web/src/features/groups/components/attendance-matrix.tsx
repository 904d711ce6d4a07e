import { attendanceMarks, type AttendanceMark } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { attendanceTones } from '../../../domain/labels/tones.js';
import { IconPrinter } from '../../../ui/icons/icons.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { MarkSign } from '../../../ui/lists/mark-sign.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { inOrder, marksBy, membersOf } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { useGroup } from '../use-group.js';

/** Signs of one letter; their labels are in the legend and are read out. */
const signs = {
  present: '✓',
  late: '◔',
  leftEarly: '◑',
  absentExcused: '○',
  absentUnexcused: '✕',
  notExpected: '–',
} as const;

/** The tab of the attendance: a table of members by held sessions. */
export function AttendanceMatrix() {
  const { id: groupId } = useGroup();
  const t = useTexts(groupsTexts);
  const personName = usePersonName();
  const labels = useTexts(sessionLabels);
  const f = useFormat();
  const marks = useQuery(read('getGroupAttendance', { id: groupId }));
  const people = useQuery(everyPage('listEnrolments', { query: { groupId } })).data?.items ?? [];
  const sessions = useQuery(everyPage('listSessions', { query: { groupId } })).data?.items ?? [];
  const cell = (mark: AttendanceMark | undefined) =>
    mark ? (
      <MarkSign sign={signs[mark]} tone={attendanceTones[mark]}>
        {labels(`mark.${mark}`)}
      </MarkSign>
    ) : null;
  const held = inOrder(sessions).filter(({ state }) => state === 'held');
  return (
    <Panel
      title={t('matrix.title')}
      actions={
        sessions.length > 0 ? (
          <ButtonLink
            to={paths.attendanceSheet(groupId)}
            icon={<IconPrinter size={18} aria-hidden />}
          >
            {t('matrix.print')}
          </ButtonLink>
        ) : null
      }
    >
      <QueryState query={marks}>
        {({ items }) => {
          const markOf = marksBy(items);
          if (held.length === 0) return <EmptyState title={t('matrix.none')} />;
          return (
            <Stack gap={12}>
              <Inline gap={12}>
                {attendanceMarks.map((mark) => (
                  <MarkSign key={mark} sign={signs[mark]} tone={attendanceTones[mark]} showLabels>
                    {labels(`mark.${mark}`)}
                  </MarkSign>
                ))}
              </Inline>
              <SimpleTable
                caption={t('matrix.title')}
                columns={[
                  { key: 'name', header: t('matrix.member') },
                  ...held.map(({ id, number, startsAt }) => ({
                    key: id,
                    header: t('matrix.head', {
                      number: number ?? t('sessions.catchUp'),
                      date: f.date(startsAt).slice(0, 5),
                    }),
                  })),
                ]}
                rows={membersOf(people).map((member) => ({
                  key: member.id,
                  cells: {
                    name: personName(member.beneficiary),
                    ...Object.fromEntries(held.map(({ id }) => [id, cell(markOf(member.id, id))])),
                  },
                }))}
              />
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { toRecord } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { AttendanceMatrix } from './attendance-matrix.js';
import { GroupHead } from './group-head.js';
import { GroupMembers } from './group-members.js';
import { GroupSessions } from './group-sessions.js';
import { WaitingPeople } from './waiting-people.js';

export function GroupScreen() {
  const { id = '' } = useParams();
  const t = useTexts(groupsTexts);
  const mayEnrol = useMay('enrolment.manage');
  const query = useQuery(read('getGroup', { id }));
  return (
    <Page
      title={query.data?.name ?? t('column.name')}
      back={<Link to={paths.groups}>{t('back')}</Link>}
      actions={<TakeAttendance groupId={id} />}
    >
      <QueryState query={query} lines={10}>
        {(group) => (
          <Stack>
            <GroupHead group={group} />
            <GroupMembers group={group} />
            {mayEnrol && group.state !== 'completed' && group.state !== 'cancelled' ? (
              <WaitingPeople group={group} />
            ) : null}
            <GroupSessions group={group} />
            <AttendanceMatrix groupId={id} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function TakeAttendance({ groupId }: { groupId: string }) {
  const t = useTexts(groupsTexts);
  const maySave = useMay('register.save');
  const sessions = useQuery(everyPage('listSessions', { query: { groupId } })).data?.items ?? [];
  const next = toRecord(sessions, today());
  return next && maySave ? (
    <ButtonLink kind="primary" to={paths.register(next.id)}>
      {t('register')}
    </ButtonLink>
  ) : null;
}

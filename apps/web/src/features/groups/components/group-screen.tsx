import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { TabNav } from '../../../ui/navigation/tab-nav.js';
import { Page } from '../../../ui/layout/page.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { groupsTexts } from '../groups.texts.js';
import { GroupHead } from './group-head.js';
import { NextSession } from './next-session.js';

/** The page of a group: what comes next, the group, and its members, sessions and attendance as tabs. */
export function GroupScreen() {
  const f = useFormat();
  const { id = '' } = useParams();
  const t = useTexts(groupsTexts);
  const query = useQuery(read('getGroup', { id }));
  return (
    <Page
      title={f.name(query.data?.name) ?? t('column.name')}
      back={<Link to={paths.groups}>{t('back')}</Link>}
    >
      <QueryState query={query} lines={10}>
        {(group) => (
          <Stack>
            <NextSession group={group} />
            <GroupHead group={group} />
            <TabNav
              label={t('tabs.label')}
              tabs={[
                { to: paths.group(id), label: t('tabs.members'), end: true },
                { to: paths.groupTab(id, 'sessions'), label: t('tabs.sessions') },
                { to: paths.groupTab(id, 'attendance'), label: t('tabs.attendance') },
              ]}
            />
            <Outlet context={group} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

import { matchPath, Outlet, useLocation } from 'react-router';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { NotForRole } from '../../../ui/feedback/not-for-role.js';
import { Stack } from '../../../ui/layout/layout.js';
import { ScreenOnly } from '../../../ui/layout/screen-only.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { TabNav } from '../../../ui/navigation/tab-nav.js';
import { adminTexts } from '../admin.texts.js';
import { parts } from '../parts.js';
import { ParkedNotice } from './parked-notice.js';

/** The frame of all parts of the administration. */
export function AdminLayout() {
  const t = useTexts(adminTexts);
  const may = usePermissions();
  const { pathname } = useLocation();
  const part = parts.find(({ to }) => matchPath({ path: to, end: false }, pathname));
  const closed = part !== undefined && !part.needs.some(may);
  const tabs = parts
    .filter(({ needs }) => needs.some(may))
    .map(({ key, to }) => ({ to, label: t(`tab.${key}`) }));
  return (
    <Page title={t('title')}>
      <ScreenOnly>
        <TabNav label={t('parts')} tabs={tabs} />
      </ScreenOnly>
      <Stack gap={12}>
        <ScreenOnly>
          <ParkedNotice />
        </ScreenOnly>
        {closed ? (
          <Panel>
            <NotForRole />
          </Panel>
        ) : (
          <Outlet />
        )}
      </Stack>
    </Page>
  );
}

import { Outlet, useLocation } from 'react-router';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { NotForRole } from '../ui/feedback/not-for-role.js';
import { Page } from '../ui/layout/page.js';
import { Panel } from '../ui/layout/panel.js';
import { uiTexts } from '../ui/ui.texts.js';
import { isClosedTo } from './navigation.js';

/** The screen of the address, unless it belongs to other roles: its requests would all be refused. */
export function Permitted() {
  const t = useTexts(uiTexts);
  const { role } = useMe();
  const { pathname } = useLocation();
  if (!isClosedTo(role, pathname)) return <Outlet />;
  return (
    <Page title={t('notForRole.title')} narrow>
      <Panel>
        <NotForRole titled />
      </Panel>
    </Page>
  );
}

import { Outlet, useLocation } from 'react-router';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { NotForRole } from '../ui/feedback/not-for-role.js';
import { Page } from '../ui/layout/page.js';
import { Panel } from '../ui/layout/panel.js';
import { appTexts } from './app.texts.js';
import { isClosedTo } from './navigation.js';

/** The screen of the address, unless it belongs to other roles: its requests would all be refused. */
export function Permitted() {
  const t = useTexts(appTexts);
  const { role } = useMe();
  const { pathname } = useLocation();
  if (!isClosedTo(role, pathname)) return <Outlet />;
  return (
    <Page title={t('product')} narrow>
      <Panel>
        <NotForRole />
      </Panel>
    </Page>
  );
}

import { Suspense } from 'react';
import { Navigate } from 'react-router';
import { OwnDrafts } from '../features/drafts/routes.js';
import { TakeAlong } from '../features/register/routes.js';
import { TodayScreen, type TodayParts } from '../features/today/routes.js';
import { useMay } from '../platform/access.js';
import { paths } from '../platform/paths.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { EmptyState, Skeleton } from '../ui/states.js';
import { appTexts } from './app.texts.js';
import { navigationFor } from './navigation.js';

/** Each comes when it is loaded; the day does not wait for them. */
const parts: TodayParts = {
  drafts: (
    <Suspense fallback={null}>
      <OwnDrafts />
    </Suspense>
  ),
  Registers: (props) => (
    <Suspense fallback={null}>
      <TakeAlong {...props} />
    </Suspense>
  ),
};

/** The first screen of the role. */
export function Home() {
  const t = useTexts(appTexts);
  const hasDay = useMay('getToday');
  const first = navigationFor(useMe().role)[0];
  if (hasDay) {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <TodayScreen parts={parts} />
      </Suspense>
    );
  }
  if (first && first.to !== paths.home) return <Navigate to={first.to} replace />;
  return (
    <Page title={t('home.title')} narrow>
      <Panel>
        <EmptyState title={t('home.none')} text={t('home.noneText')} />
      </Panel>
    </Page>
  );
}

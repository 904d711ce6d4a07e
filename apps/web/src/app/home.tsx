import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { useMay } from '../platform/access.js';
import { paths } from '../platform/paths.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { Page } from '../ui/layout/page.js';
import { Panel } from '../ui/layout/panel.js';
import { EmptyState, Skeleton } from '../ui/feedback/states.js';
import { appTexts } from './app.texts.js';
import { grouped, navigationFor } from './navigation.js';

/** The page brings the renderers of all features, which the first load does not need. */
const TodayPage = lazy(async () => ({ default: (await import('./today-pages.js')).TodayPage }));

/** The first screen of the role. */
export function Home() {
  const t = useTexts(appTexts);
  const hasDay = useMay('today.read');
  // Without a Today, work begins in the last group of the menu, which is the role's own.
  const first = grouped(navigationFor(useMe().role)).at(-1)?.items[0];
  if (hasDay) {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <TodayPage />
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

import { useRouteError } from 'react-router';
import { useTexts } from '../platform/i18n/use-texts.js';
import { Page } from '../ui/layout/page.js';
import { Panel } from '../ui/layout/panel.js';
import { ErrorState } from '../ui/feedback/states.js';
import { appTexts } from './app.texts.js';

/** Shown when a screen itself breaks, or when its code could not be fetched after an update. */
export function RouteFailure() {
  const t = useTexts(appTexts);
  return (
    <Page title={t('failure.title')} narrow>
      <Panel>
        <ErrorState error={useRouteError()} onRetry={() => window.location.reload()} />
      </Panel>
    </Page>
  );
}

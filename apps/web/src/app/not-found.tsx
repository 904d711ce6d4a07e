import { paths } from '../platform/paths.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { ButtonLink } from '../ui/navigation/button.js';
import { Page } from '../ui/layout/page.js';
import { Panel } from '../ui/layout/panel.js';
import { EmptyState } from '../ui/feedback/states.js';
import { appTexts } from './app.texts.js';

export function NotFound() {
  const t = useTexts(appTexts);
  return (
    <Page title={t('notFound.title')} narrow>
      <Panel>
        <EmptyState
          title={t('notFound.text')}
          action={<ButtonLink to={paths.home}>{t('notFound.home')}</ButtonLink>}
        />
      </Panel>
    </Page>
  );
}

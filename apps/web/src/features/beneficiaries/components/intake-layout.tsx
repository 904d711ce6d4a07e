import { Outlet } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { IconUserPlus } from '../../../ui/icons/icons.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Page } from '../../../ui/layout/page.js';
import { TabNav } from '../../../ui/navigation/tab-nav.js';
import { outreachTexts } from '../outreach.texts.js';

/**
 * Shows the ways in which people reach the Department. The hotline comes first, because a call does not
 * wait.
 */
export function IntakeLayout() {
  const t = useTexts(outreachTexts);
  const mayCause = useMay('application.receive');
  return (
    <Page
      title={t('title')}
      actions={
        mayCause ? (
          <ButtonLink
            to={paths.newApplication}
            kind="primary"
            icon={<IconUserPlus size={18} aria-hidden />}
          >
            {t('newApplication')}
          </ButtonLink>
        ) : null
      }
    >
      <TabNav
        label={t('tabs.label')}
        tabs={[
          { to: paths.intake, label: t('tabs.hotline'), end: true },
          { to: paths.applications, label: t('tabs.applications') },
          { to: paths.preRelease, label: t('tabs.preRelease') },
        ]}
      />
      <Outlet />
    </Page>
  );
}

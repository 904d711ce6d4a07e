import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { TabNav } from '../../../ui/navigation/tab-nav.js';
import { directoryTexts } from '../directory.texts.js';

/** Shows the tab of the directory, and the tab of referrals for users who work with them. */
export function ServicesTabs() {
  const t = useTexts(directoryTexts);
  const mayRead = useMay('referral.read');
  if (!mayRead) return null;
  return (
    <TabNav
      label={t('tabs.label')}
      tabs={[
        { to: paths.services, label: t('tabs.directory'), end: true },
        { to: paths.staffReferrals, label: t('tabs.referrals') },
      ]}
    />
  );
}

import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconReportAnalytics } from '../../ui/icons/icons.js';

export const reportsNavigation: readonly NavItem[] = [
  {
    key: 'reports',
    group: 'figures',
    rank: 90,
    to: paths.reports,
    label: { ka: 'ანგარიშები', en: 'Reports' },
    icon: IconReportAnalytics,
    needs: 'report.read',
    goKey: 'KeyR',
  },
];

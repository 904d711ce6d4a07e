import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconCalendarCheck } from '../../ui/icons/icons.js';

export const todayNavigation: readonly NavItem[] = [
  {
    key: 'today',
    group: 'work',
    rank: 10,
    to: paths.home,
    label: { ka: 'დღეს', en: 'Today' },
    icon: IconCalendarCheck,
    needs: 'today.read',
    goKey: 'KeyT',
  },
];

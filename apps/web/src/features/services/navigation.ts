import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconHeartHandshake } from '../../ui/icons/icons.js';

export const servicesNavigation: readonly NavItem[] = [
  {
    key: 'services',
    group: 'services',
    rank: 60,
    to: paths.services,
    label: { ka: 'სერვისები', en: 'Services' },
    icon: IconHeartHandshake,
    needs: 'directory.read',
    goKey: 'KeyS',
  },
];

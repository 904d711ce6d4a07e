import { IconHeartHandshake } from '@tabler/icons-react';
import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';

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

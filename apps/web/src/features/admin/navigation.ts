import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconSettings } from '../../ui/icons/icons.js';

export const adminNavigation: readonly NavItem[] = [
  {
    key: 'admin',
    group: 'administration',
    rank: 100,
    to: paths.adminHome,
    also: [paths.imports],
    label: { ka: 'ადმინისტრირება', en: 'Administration' },
    icon: IconSettings,
    needs: ['user.manage', 'audit.read', 'programmeVersion.draft', 'programmeVersion.approve'],
  },
];

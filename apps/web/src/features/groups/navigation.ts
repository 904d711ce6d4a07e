import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconUsersGroup } from '../../ui/icons/icons.js';

export const groupsNavigation: readonly NavItem[] = [
  {
    key: 'groups',
    group: 'work',
    rank: 40,
    to: paths.groups,
    also: [paths.programmes, '/enrolments'],
    label: { ka: 'ჯგუფები', en: 'Groups' },
    icon: IconUsersGroup,
    needs: 'group.read',
    goKey: 'KeyG',
  },
];

import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconHierarchy2 } from '../../ui/icons/icons.js';

export const teamNavigation: readonly NavItem[] = [
  {
    key: 'team',
    group: 'department',
    rank: 80,
    to: paths.team,
    label: { ka: 'გუნდი', en: 'Team' },
    icon: IconHierarchy2,
    needs: 'case.assign',
  },
];

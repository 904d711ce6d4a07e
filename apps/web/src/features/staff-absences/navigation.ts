import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconCalendarPause } from '../../ui/icons/icons.js';

export const staffAbsencesNavigation: readonly NavItem[] = [
  {
    key: 'staffAbsences',
    group: 'work',
    rank: 78,
    to: paths.staffAbsences,
    label: { ka: 'კოლეგების არყოფნა', en: 'Staff absences' },
    icon: IconCalendarPause,
    needs: 'staffAbsence.read',
  },
];

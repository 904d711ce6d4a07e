import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconCalendarWeek } from '../../ui/icons/icons.js';

export const calendarNavigation: readonly NavItem[] = [
  {
    key: 'calendar',
    group: 'work',
    rank: 30,
    to: paths.calendar,
    also: ['/sessions'],
    label: { ka: 'კალენდარი', en: 'Calendar' },
    icon: IconCalendarWeek,
    needs: 'session.read',
    goKey: 'KeyC',
  },
];

import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconListCheck } from '../../ui/icons/icons.js';

export const tasksNavigation: readonly NavItem[] = [
  {
    key: 'tasks',
    group: 'work',
    rank: 35,
    to: paths.tasks,
    label: { ka: 'დავალებები', en: 'Tasks' },
    icon: IconListCheck,
    needs: 'task.read',
  },
];

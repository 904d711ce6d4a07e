import { todayKind } from '../kernel/today.js';

export const tasksToday = {
  /** Task that the caller has to do today, or had to do before. */
  taskDue: todayKind({
    section: 'tasks',
    permission: 'task.read',
    target: 'person',
    by: 'person',
  }),
} as const;

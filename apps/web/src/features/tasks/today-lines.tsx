import { useMemo, type ReactNode } from 'react';
import type { TodayLineOf } from '@gza/contract/dtos';
import { CompleteTask, type OpenTask } from '../../domain/complete-task.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import { useMay } from '../../platform/access.js';

export const tasksToday = (
  { f, due }: Pick<TodayContext, 'f' | 'due'>,
  completing: (task: OpenTask) => ReactNode,
) =>
  ({
    taskDue: ({ id, day, detail: { title, version } }: TodayLineOf<'taskDue'>) => ({
      mark: f.date(day),
      text: joined([title, day && due(day)]),
      action: completing({ id, title, version }),
    }),
  }) satisfies TodayRenderers;

export function useTasksToday() {
  const context = useTodayContext();
  const mayWrite = useMay('task.write');
  return useMemo(
    () => tasksToday(context, (task) => (mayWrite ? <CompleteTask task={task} /> : null)),
    [context, mayWrite],
  );
}

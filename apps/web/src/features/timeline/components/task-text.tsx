import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { Muted } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { taskText, type TaskEntry } from '../task-entries.presenter.js';

/** Shows what a task by hand was about, and what came of it. */
export function TaskText({ entry: { id, kind } }: { entry: TaskEntry }) {
  const query = useQuery(read('getTask', { id }));
  return (
    <QueryState query={query} lines={1}>
      {(task) => <Muted>{taskText(kind, task)}</Muted>}
    </QueryState>
  );
}

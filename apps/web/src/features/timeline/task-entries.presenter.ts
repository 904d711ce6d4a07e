import type { Dto, TimelineKind } from '@gza/contract';

type Entry = Dto<'TimelineEntry'>;

const taskKinds = ['taskDone', 'taskCancelled', 'taskPostponed'] as const satisfies TimelineKind[];

/** An entry of a task by hand: the task itself says what it was about. */
export interface TaskEntry {
  id: string;
  kind: (typeof taskKinds)[number];
}

/** The task by hand that an entry tells about; null for what a rule asked for, and for every other entry. */
export function taskOf({
  kind,
  subjectId,
  detail,
}: Pick<Entry, 'kind' | 'subjectId' | 'detail'>): TaskEntry | null {
  const known = taskKinds.find((one) => one === kind);
  return known && subjectId && !('rule' in detail) ? { id: subjectId, kind: known } : null;
}

/** The step of a rule that an entry tells about: why something was postponed, or what an attempt showed. */
export const stepOf = ({
  kind,
  subjectId,
  detail,
}: Pick<Entry, 'kind' | 'subjectId' | 'detail'>): string | null =>
  kind === 'aftercareAttempted' || (kind === 'taskPostponed' && 'rule' in detail)
    ? subjectId
    : null;

/** What a task was about, with what came of it or why it was cancelled, as far as that is still so. */
export function taskText(
  kind: TaskEntry['kind'],
  { title, state, result, reason }: Pick<Dto<'Task'>, 'title' | 'state' | 'result' | 'reason'>,
): string {
  const more =
    kind === 'taskDone' && state === 'done'
      ? result
      : kind === 'taskCancelled' && state === 'cancelled'
        ? reason
        : null;
  return [title, more].filter(Boolean).join(' · ');
}

import { urgencyOf } from '../../../domain/tasks.rules.js';
import { useTodayContext } from '../../../domain/today/use-today-context.js';
import { beginLine, today } from '../../../platform/format.js';
import { useNow } from '../../../platform/use-now.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';

/** Says how late something is, or that its day is today; the days ahead need no tag. */
export function DueTag({ dueOn }: { dueOn: string }) {
  const { due } = useTodayContext();
  const urgency = urgencyOf(dueOn, today(useNow()));
  if (urgency === 'ahead') return null;
  return (
    <StatusTag tone={urgency === 'late' ? 'danger' : 'warning'}>{beginLine(due(dueOn))}</StatusTag>
  );
}

import type { ReactNode } from 'react';
import { isByHand, type TaskLine } from '../../../domain/tasks.rules.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { PostponeRule, RecordAttempt, type RuleLine } from '../forms/rule-forms.js';
import { CancelTask, ChangeTask, CompleteWithResult, PostponeTask } from '../forms/task-forms.js';
import type { TaskStep } from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import type { AskedStep } from './task-actions.js';

const byHand = {
  complete: CompleteWithResult,
  postpone: PostponeTask,
  change: ChangeTask,
  cancel: CancelTask,
} as const satisfies Partial<Record<TaskStep, unknown>>;

interface TaskDialogProps {
  asked: AskedStep | null;
  /** The lines as they are now: a colleague may have changed one since its dialog opened. */
  lines: readonly TaskLine[] | undefined;
  onClose: () => void;
}

/** Shows the form of a step of a line, which may leave the list when the step is taken. */
export function TaskDialog({ asked, lines, onClose }: TaskDialogProps) {
  const t = useTexts(tasksTexts);
  return (
    <Dialog open={asked !== null} title={asked ? t(`${asked.step}.title`) : ''} onClose={onClose}>
      {asked ? formOf({ ...asked, line: latestVersion(lines, asked.line) }, onClose) : null}
    </Dialog>
  );
}

const isOfRule = (line: TaskLine): line is RuleLine => line.rule !== null;

function formOf({ step, line }: AskedStep, onDone: () => void): ReactNode {
  if (isByHand(line)) {
    const Form = step in byHand ? byHand[step as keyof typeof byHand] : null;
    return Form ? <Form task={line} onDone={onDone} /> : null;
  }
  if (!isOfRule(line)) return null;
  return step === 'attempt' ? (
    <RecordAttempt line={line} onDone={onDone} />
  ) : (
    <PostponeRule line={line} onDone={onDone} />
  );
}

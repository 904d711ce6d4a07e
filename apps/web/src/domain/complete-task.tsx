import { useState } from 'react';
import { useChanges } from '../platform/data/changes.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { readableProblem } from '../platform/problem.js';
import { notify } from '../ui/feedback/notify.js';
import { ErrorState } from '../ui/feedback/states.js';
import { Button } from '../ui/navigation/button.js';
import { completeTaskTexts } from './tasks.texts.js';

/** A task made by hand, as far as it has to be known to complete it. */
export interface OpenTask {
  id: string;
  version: number;
  title: string;
}

/** Says that a task is done, and opens it again where that was an error. */
export function useTaskDone(): (task: OpenTask) => void {
  const t = useTexts(completeTaskTexts);
  const changes = useChanges();
  return ({ id, version, title }) =>
    notify.undo(t('done', { title }), () => {
      changes.reopenTask({ id, version }).then(
        () => notify.done(t('reopened', { title })),
        (error: unknown) => notify.failed(readableProblem(error).title ?? t('notReopened')),
      );
    });
}

interface CompleteTaskProps {
  task: OpenTask;
  kind?: 'primary' | 'secondary' | 'quiet';
  onDone?: () => void;
}

/** Marks a task as done in one click. */
export function CompleteTask({ task, kind, onDone }: CompleteTaskProps) {
  const t = useTexts(completeTaskTexts);
  const changes = useChanges();
  const say = useTaskDone();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const { id, version, title } = task;
  // The line is gone before the answers on the screen have been read again, and its button with it.
  const complete = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const done = await changes.completeTask({ id, version, body: {} });
      say({ id, title, version: done.version });
      onDone?.();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        {...(kind && { kind })}
        aria-label={t('actionOf', { title })}
        busy={busy}
        onClick={() => void complete()}
      >
        {t('action')}
      </Button>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </>
  );
}

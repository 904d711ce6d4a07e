import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../../../ui/navigation/button.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';

interface ConfirmFormProps {
  /** Label of the button, which names the step. */
  label: string;
  /** Explains the effect of the step and whom it concerns. */
  text: ReactNode;
  danger?: boolean;
  run: () => Promise<unknown>;
  done: string;
  onDone: () => void;
}

/** Explains a step before it is taken, and shows the error that stopped it. */
export function ConfirmForm({ label, text, danger, run, done, onDone }: ConfirmFormProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const take = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await run();
      notify.done(done);
      onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) void take();
  };
  return (
    <form aria-label={label} noValidate onSubmit={submit}>
      <Stack>
        <p>{text}</p>
        {failure === undefined ? null : <ErrorState error={failure} />}
        <FormActions>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy}>
            {label}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

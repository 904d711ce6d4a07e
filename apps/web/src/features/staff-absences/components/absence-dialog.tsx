import { at, useChange } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Button } from '../../../ui/navigation/button.js';
import { ChangeAbsence } from '../forms/absence-forms.js';
import type { Absence } from '../staff-absences.presenter.js';
import { staffAbsencesTexts } from '../staff-absences.texts.js';

/** A step that was asked for in the list. */
export interface AskedAbsence {
  step: 'change' | 'cancel';
  absence: Absence;
}

interface AbsenceDialogProps {
  asked: AskedAbsence | null;
  onClose: () => void;
}

/** Changes or cancels an absence. */
export function AbsenceDialog({ asked, onClose }: AbsenceDialogProps) {
  const t = useTexts(staffAbsencesTexts);
  return (
    <Dialog open={asked !== null} title={asked ? t(`${asked.step}.title`) : ''} onClose={onClose}>
      {asked?.step === 'change' ? <ChangeAbsence absence={asked.absence} onDone={onClose} /> : null}
      {asked?.step === 'cancel' ? <CancelAbsence absence={asked.absence} onDone={onClose} /> : null}
    </Dialog>
  );
}

function CancelAbsence({ absence, onDone }: { absence: Absence; onDone: () => void }) {
  const t = useTexts(staffAbsencesTexts);
  const f = useFormat();
  const cancel = useChange('cancelStaffAbsence');
  const cancelIt = () =>
    cancel.mutate(at(absence), {
      onSuccess: () => {
        notify.done(t('cancel.done'));
        onDone();
      },
    });
  return (
    <Stack gap={12}>
      <p>
        {t('cancel.text', {
          name: f.name(absence.colleague.name),
          from: f.date(absence.fromOn),
          until: f.date(absence.untilOn),
        })}
      </p>
      {cancel.error ? <ErrorState error={cancel.error} /> : null}
      <FormActions>
        <Button kind="danger" busy={cancel.isPending} onClick={cancelIt}>
          {t('cancel.title')}
        </Button>
      </FormActions>
    </Stack>
  );
}

import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { Button } from '../../../ui/navigation/button.js';
import { endedBy } from '../staff-absences.presenter.js';
import { staffAbsencesTexts } from '../staff-absences.texts.js';

/** The absence of the reader, as far as it has to be known to end it. */
export interface OwnAbsence {
  id: string;
  version: number;
  fromOn: string;
}

/** Ends the absence of the reader, who is back at work. */
export function BackAtWork({ absence: { id, version, fromOn } }: { absence: OwnAbsence }) {
  const t = useTexts(staffAbsencesTexts);
  const changes = useChanges();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const end = async () => {
    setBusy(true);
    setFailure(undefined);
    const body = endedBy({ fromOn }, today());
    try {
      if (body) await changes.changeStaffAbsence({ id, version, body });
      else await changes.cancelStaffAbsence({ id, version });
      notify.done(t('back.done'));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button busy={busy} onClick={() => void end()}>
        {t('back.action')}
      </Button>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </>
  );
}

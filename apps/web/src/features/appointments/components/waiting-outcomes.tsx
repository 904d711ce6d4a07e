import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { usePersonName } from '../../../domain/use-person-name.js';
import { WaitingMark } from '../../../domain/waiting-mark.js';
import { afterChange } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useSending } from '../../../platform/offline/use-sending.js';
import { paths } from '../../../platform/paths.js';
import { onSignOut } from '../../../platform/sign-in.js';
import { notify } from '../../../ui/feedback/notify.js';
import { appointmentTexts } from '../appointment.texts.js';
import { keepRecorded, letOldAppointmentsGo } from '../offline/kept-appointments.js';
import { outcomes } from '../offline/outcomes.js';

onSignOut(outcomes.forget);

/** Shows in the header how many outcomes wait on this device; sends them when the connection is back. */
export function WaitingOutcomes() {
  const t = useTexts(appointmentTexts);
  useSending(outcomes, { prepare: letOldAppointmentsGo, arrived: useArrived() });
  return (
    <WaitingMark
      waiting={outcomes.useWaiting()}
      pageOf={({ appointment }) => paths.appointment(appointment.id)}
      texts={{
        count: (count) => t('offline.count', { count }),
        attention: (count) => t('offline.attention', { count }),
      }}
    />
  );
}

/** Shows what the server has taken, and says so. */
function useArrived(): (appointment: Dto<'Appointment'>) => void {
  const t = useTexts(appointmentTexts);
  const nameOf = usePersonName();
  const queries = useQueryClient();
  return useCallback(
    (appointment) => {
      void keepRecorded(appointment);
      void afterChange(queries, 'recordAppointment', { id: appointment.id }, appointment);
      notify.done(t('offline.sent', { name: nameOf(appointment.beneficiary) }));
    },
    [queries, t, nameOf],
  );
}

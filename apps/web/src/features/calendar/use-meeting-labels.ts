import { useMemo } from 'react';
import { appointmentLabels } from '../../domain/labels/appointments.texts.js';
import { sessionLabels } from '../../domain/labels/sessions.texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { isAppointment, type MeetingLabels } from './calendar.presenter.js';
import { calendarTexts } from './calendar.texts.js';

export function useMeetingLabels(): MeetingLabels {
  const t = useTexts(calendarTexts);
  const sessions = useTexts(sessionLabels);
  const appointments = useTexts(appointmentLabels);
  const f = useFormat();
  return useMemo(
    () => ({
      kind: (meeting) =>
        isAppointment(meeting) ? appointments(`kind.${meeting.kind}`) : t(`kind.${meeting.kind}`),
      state: (meeting) =>
        isAppointment(meeting)
          ? appointments(`state.${meeting.state}`)
          : sessions(`state.${meeting.state}`),
      toRecord: t('toRecord'),
      f,
    }),
    [t, sessions, appointments, f],
  );
}

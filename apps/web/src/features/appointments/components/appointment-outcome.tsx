import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { appointmentTones } from '../../../domain/labels/tones.js';
import { useMay } from '../../../platform/access.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Link } from '../../../ui/navigation/link.js';
import { appointmentTexts } from '../appointment.texts.js';

/** Shows what became of an appointment: its note, or why it did not take place. */
export function AppointmentOutcome({ appointment }: { appointment: Dto<'Appointment'> }) {
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  const mayReadNotes = useMay('note.read');
  const { state, reason, noteId, successorId, beneficiary } = appointment;
  return (
    <Panel title={t('after.title')}>
      <Stack>
        <DescriptionList
          items={[
            {
              term: t('after.state'),
              value: (
                <StatusTag tone={appointmentTones[state]}>{labels(`state.${state}`)}</StatusTag>
              ),
            },
            ...(reason ? [{ term: t('after.reason'), value: reason }] : []),
            ...(noteId && mayReadNotes
              ? [{ term: t('after.note'), value: <NoteText id={noteId} /> }]
              : []),
            ...(successorId
              ? [
                  {
                    term: t('after.successor'),
                    value: <Link to={paths.appointment(successorId)}>{t('after.open')}</Link>,
                  },
                ]
              : []),
          ]}
        />
        {noteId && mayReadNotes ? (
          <Link to={paths.beneficiaryTab(beneficiary.id, 'timeline')}>{t('after.timeline')}</Link>
        ) : null}
      </Stack>
    </Panel>
  );
}

function NoteText({ id }: { id: string }) {
  const query = useQuery(read('getNote', { id }));
  return (
    <QueryState query={query} lines={2}>
      {({ text }) => text}
    </QueryState>
  );
}

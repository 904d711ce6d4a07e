import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isToRecord } from '../../../domain/appointments.rules.js';
import { appointmentDraft, BookAppointment } from '../../../domain/book-appointment.js';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { appointmentTones } from '../../../domain/labels/tones.js';
import { useMay } from '../../../platform/access.js';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { ofPerson } from '../appointment.presenter.js';
import { appointmentTexts } from '../appointment.texts.js';

/** Shows on the overview of a record when somebody meets the person, and makes an appointment. */
export function PersonAppointments({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(appointmentTexts);
  const query = useQuery(everyPage('listAppointments', { query: { beneficiaryId } }));
  return (
    <Panel title={t('person.title')} actions={<Book beneficiaryId={beneficiaryId} />}>
      <QueryState query={query} lines={2}>
        {({ items }) => {
          const { planned, past } = ofPerson(items);
          return (
            <Stack gap={12}>
              {planned.length > 0 ? (
                <Appointments label={t('person.title')} items={planned} />
              ) : (
                <Muted>{t('person.none')}</Muted>
              )}
              {past.length > 0 ? (
                <Disclosure title={t('person.past', { count: past.length })}>
                  <Appointments label={t('person.past', { count: past.length })} items={past} />
                </Disclosure>
              ) : null}
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

interface AppointmentsProps {
  label: string;
  items: readonly Dto<'Appointment'>[];
}

function Appointments({ label, items }: AppointmentsProps) {
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  const f = useFormat();
  const now = useNow();
  return (
    <ItemList label={label} dense>
      {items.map((appointment) => (
        <Item
          key={appointment.id}
          title={
            <Link to={paths.appointment(appointment.id)}>
              {`${f.dateTime(appointment.startsAt)} · ${labels(`kind.${appointment.kind}`)}`}
            </Link>
          }
          tags={<Tag appointment={appointment} toRecord={isToRecord(appointment, now)} />}
          meta={[f.name(appointment.place), t('with', { name: f.name(appointment.staff.name) })]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </ItemList>
  );
}

interface TagProps {
  appointment: Dto<'Appointment'>;
  toRecord: boolean;
}

/** A planned one needs no tag while it is ahead. */
function Tag({ appointment: { state, staffToReplace }, toRecord }: TagProps) {
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  if (toRecord) return <StatusTag tone="warning">{t('person.toRecord')}</StatusTag>;
  if (staffToReplace) return <StatusTag tone="warning">{t('replace')}</StatusTag>;
  if (state === 'planned') return null;
  return <StatusTag tone={appointmentTones[state]}>{labels(`state.${state}`)}</StatusTag>;
}

/** Whether the user came here to make an appointment. */
function useMeetingAsked() {
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const navigate = useNavigate();
  const now = typeof state === 'object' && state !== null && 'meeting' in state;
  const forget = () => {
    if (now) void navigate(pathname, { replace: true, state: { keepFocus: true } });
  };
  return { now, forget };
}

function Book({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(appointmentTexts);
  const mayWrite = useMay('appointment.write');
  const mayReadCase = useMay('case.read');
  const person = useQuery(read('getBeneficiary', { id: beneficiaryId })).data;
  const record = useQuery({
    ...read('getRecord', { id: beneficiaryId }),
    enabled: mayReadCase,
  });
  const asked = useMeetingAsked();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    asked.forget();
  };
  // The kind that the form begins with depends on both.
  if (!mayWrite || !person || record.isLoading) return null;
  return (
    <>
      <Button continues={appointmentDraft(beneficiaryId)} onClick={() => setOpen(true)}>
        {t('person.book')}
      </Button>
      <Dialog open={open || asked.now} title={t('person.book')} onClose={close}>
        {open || asked.now ? (
          <BookAppointment
            asked={{}}
            person={{
              id: person.id,
              bureauId: person.bureau.id,
              hasOpenCase: person.currentCase !== null && person.currentCase.state !== 'closed',
              lastContactAt: record.data?.contact?.lastAt ?? null,
            }}
            onDone={close}
          />
        ) : null}
      </Dialog>
    </>
  );
}

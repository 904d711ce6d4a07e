import { appointmentKinds, hasPermission, type Dto } from '@gza/contract';
import { useId, useState } from 'react';
import { useChanges } from '../platform/data/changes.js';
import { firstAhead, wallClock } from '../platform/days.js';
import { useDtoForm } from '../platform/forms/use-dto-form.js';
import { today } from '../platform/format.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { useFormat } from '../platform/use-format.js';
import { notify } from '../ui/feedback/notify.js';
import { DateField } from '../ui/forms/date-field.js';
import { DialogForm } from '../ui/forms/dialog-form.js';
import { FieldRow } from '../ui/forms/form.js';
import { SelectField } from '../ui/forms/select-field.js';
import { TextArea, TextField } from '../ui/forms/text-field.js';
import { TimeField } from '../ui/forms/time-field.js';
import { Stack } from '../ui/layout/layout.js';
import { bookingBody, bookingPlan, bookingValues, kindToBegin } from './appointments.rules.js';
import { AbsenceNotice } from './absence-notice.js';
import { bookAppointmentTexts } from './book-appointment.texts.js';
import { ClashFields, useAppointmentClashes } from './clash-fields.js';
import { DayNotices } from './day-notices.js';
import { appointmentLabels } from './labels/appointments.texts.js';
import { PersonChosen, PersonSearch } from './person-search.js';
import { useColleagueOptions } from './reference.js';

/** What was chosen before the form opened; `start` is a wall clock, such as `2026-12-01T10:00`. */
export interface AskedAppointment {
  start?: string;
  staffId?: string;
  place?: string;
}

/** Whom an appointment is made with, as far as the form needs to know. */
export interface AppointmentPerson {
  id: string;
  bureauId: string;
  hasOpenCase: boolean;
  lastContactAt: string | null;
}

interface BookAppointmentProps {
  asked: AskedAppointment;
  person?: AppointmentPerson;
  onDone: () => void;
}

/** Key of the draft of a new appointment; each time that was chosen has one of its own. */
export const appointmentDraft = (beneficiaryId: string, start = ''): string =>
  `person.${beneficiaryId}.appointment${start && `.${start}`}`;

/** Makes an appointment with a person, who is searched for unless the caller knows whom. */
export function BookAppointment({ asked, person, onDone }: BookAppointmentProps) {
  const searchId = useId();
  const [found, setFound] = useState<Dto<'BeneficiaryListItem'> | null>(null);
  if (person) return <AppointmentForm asked={asked} person={person} onDone={onDone} />;
  if (!found) return <PersonSearch field={{ id: searchId }} contacts onPick={setFound} />;
  return (
    <Stack gap={12}>
      <PersonChosen person={found} onOther={() => setFound(null)} />
      <AppointmentForm asked={asked} person={personOf(found)} onDone={onDone} />
    </Stack>
  );
}

const personOf = ({
  id,
  bureau,
  currentCase,
  contact,
}: Dto<'BeneficiaryListItem'>): AppointmentPerson => ({
  id,
  bureauId: bureau.id,
  hasOpenCase: currentCase !== null && currentCase.state !== 'closed',
  lastContactAt: contact?.lastAt ?? null,
});

function AppointmentForm({ asked, person, onDone }: Required<BookAppointmentProps>) {
  const t = useTexts(bookAppointmentTexts);
  const labels = useTexts(appointmentLabels);
  const f = useFormat();
  const me = useMe();
  const changes = useChanges();
  const colleagues = useColleagueOptions(person.bureauId, 'appointment.hold');
  const mine = hasPermission(me.role, 'appointment.hold') && me.bureauId === person.bureauId;
  const [start] = useState(
    () => asked.start ?? firstAhead(today(), '10:00', wallClock(new Date())),
  );
  const form = useDtoForm({
    dto: 'CreateAppointmentBody',
    initialValues: bookingValues({
      kind: kindToBegin(person.hasOpenCase, person.lastContactAt),
      start,
      staffId: asked.staffId ?? (mine ? me.id : ''),
      place: asked.place ?? '',
    }),
    toBody: (values) => bookingBody(person.id, values),
    submit: async (body, _, keyOf) => {
      const { startsAt } = await changes.createAppointment({
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('done', { when: f.dateTime(startsAt) }));
      onDone();
    },
    draft: { key: appointmentDraft(person.id, asked.start), label: t('title') },
  });
  const { values } = form;
  const clashes = useAppointmentClashes(bookingPlan(person.id, values));
  return (
    <DialogForm form={form} label={t('title')} action={t('submit')} onCancel={onDone}>
      <SelectField
        {...form.choice(
          'kind',
          t('kind'),
          appointmentKinds.map((value) => ({ value, label: labels(`kind.${value}`) })),
          t('kindHelp'),
        )}
      />
      <FieldRow>
        <DateField {...form.field('startsAt', t('day'))} min={today()} />
        <TimeField {...form.field('time', t('time'))} />
      </FieldRow>
      <DayNotices form={form} values={values} bureauId={person.bureauId} />
      <AbsenceNotice staffId={values.staffId} day={values.startsAt} />
      <ClashFields form={form} values={values} clashes={clashes} />
      <FieldRow>
        <TextField {...form.field('place', t('place'), t('placeHelp'))} optional maxLength={200} />
        <TextField
          {...form.field('minutes', t('minutes'), t('minutesHelp'))}
          inputMode="numeric"
          maxLength={3}
        />
      </FieldRow>
      <SelectField {...form.choice('staffId', t('staff'), colleagues, t('staffHelp'))} searchable />
      <TextArea
        {...form.field('purpose', t('purpose'), t('purposeHelp'))}
        optional
        rows={2}
        maxLength={1000}
      />
    </DialogForm>
  );
}

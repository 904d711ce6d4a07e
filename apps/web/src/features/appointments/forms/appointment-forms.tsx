import { appointmentKinds, type Dto } from '@gza/contract';
import { ClashFields, useAppointmentClashes } from '../../../domain/clash-fields.js';
import { AbsenceNotice } from '../../../domain/absence-notice.js';
import { DayNotices } from '../../../domain/day-notices.js';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { useColleagueOptions } from '../../../domain/reference.js';
import { moveBody, moveValues } from '../../../domain/reschedule.rules.js';
import { api } from '../../../platform/api.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { Muted } from '../../../ui/layout/layout.js';
import { changeBody, changePlan, changeValues, movePlan } from '../appointment.presenter.js';
import { appointmentTexts } from '../appointment.texts.js';

interface StepProps {
  appointment: Dto<'Appointment'>;
  onDone: () => void;
}

/** Moves an appointment to another time, with the reason: another one replaces it. */
export function MoveAppointment(props: StepProps & { onMoved: (successorId: string) => void }) {
  const { appointment, onDone, onMoved } = props;
  const t = useTexts(appointmentTexts);
  const f = useFormat();
  const changes = useChanges();
  const form = useCorrection({
    dto: 'RescheduleAppointmentBody',
    record: appointment,
    valuesOf: moveValues,
    toBody: moveBody,
    fieldGroups: [['startsAt', 'time']],
    reload: () => api.getAppointment({ id: appointment.id }),
    save: async ({ id, version }, _, body, keyOf) => {
      const idempotencyKey = await keyOf({ version, body });
      const moved = await changes.rescheduleAppointment({ id, version, body, idempotencyKey });
      if (moved.successorId) onMoved(moved.successorId);
    },
    done: (values) => {
      notify.done(t('move.done', { when: f.dateTime(moveBody(values).startsAt) }));
      onDone();
    },
    draft: { key: `appointment.${appointment.id}.reschedule`, label: t('move.title') },
  });
  const { values } = form;
  const clashes = useAppointmentClashes(movePlan(appointment.id, values));
  return (
    <DialogForm form={form} label={t('move.title')} action={t('step.reschedule')} onCancel={onDone}>
      <Muted>{t('move.now', { when: f.dateTime(appointment.startsAt) })}</Muted>
      <FieldRow>
        <DateField {...form.field('startsAt', t('move.day'))} min={today()} />
        <TimeField {...form.field('time', t('move.time'))} />
      </FieldRow>
      <DayNotices form={form} values={values} bureauId={appointment.bureauId} />
      <AbsenceNotice staffId={appointment.staff.id} day={values.startsAt} />
      <ClashFields form={form} values={values} clashes={clashes} />
      <TextArea
        {...form.field('reason', t('move.reason'), t('move.reasonHelp'))}
        maxLength={4000}
        rows={2}
      />
      <TextField
        {...form.field('place', t('move.place'), t('move.placeHelp'))}
        optional
        maxLength={200}
      />
    </DialogForm>
  );
}

/** Changes what stays at its time: colleague, place, length, kind and purpose. */
export function ChangeAppointment({ appointment, onDone }: StepProps) {
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  const changes = useChanges();
  const colleagues = useColleagueOptions(appointment.bureauId, 'appointment.hold');
  const form = useCorrection({
    dto: 'ChangeAppointmentBody',
    record: appointment,
    valuesOf: changeValues,
    toBody: changeBody,
    reload: () => api.getAppointment({ id: appointment.id }),
    save: ({ id, version }, body) => changes.changeAppointment({ id, version, body }),
    done: () => {
      notify.done(t('change.done'));
      onDone();
    },
    draft: { key: `appointment.${appointment.id}.change`, label: t('change.title') },
  });
  const { values } = form;
  const clashes = useAppointmentClashes(changePlan(appointment, values));
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={onDone}>
      <SelectField
        {...form.choice('staffId', t('change.staff'), colleagues, t('change.staffHelp'))}
        searchable
      />
      <ClashFields form={form} values={values} clashes={clashes} />
      <FieldRow>
        <TextField
          {...form.field('place', t('change.place'), t('change.placeHelp'))}
          optional
          maxLength={200}
        />
        <TextField
          {...form.field('minutes', t('change.minutes'), t('change.minutesHelp'))}
          inputMode="numeric"
          maxLength={3}
        />
      </FieldRow>
      <SelectField
        {...form.choice(
          'kind',
          t('change.kind'),
          appointmentKinds.map((value) => ({ value, label: labels(`kind.${value}`) })),
          t('change.kindHelp'),
        )}
      />
      <TextArea
        {...form.field('purpose', t('purpose'), t('change.purposeHelp'))}
        optional
        rows={2}
        maxLength={1000}
      />
    </DialogForm>
  );
}

export function CancelAppointment({ appointment, onDone }: StepProps) {
  const t = useTexts(appointmentTexts);
  const changes = useChanges();
  return (
    <ReasonForm
      action={t('cancel.title')}
      label={t('cancel.reason')}
      help={t('cancel.reasonHelp')}
      danger
      draft={`appointment.${appointment.id}.cancel`}
      onCancel={onDone}
      submit={async (reason) => {
        await changes.cancelAppointment({ ...at(appointment), body: { reason } });
        notify.done(t('cancel.done'));
        onDone();
      }}
    />
  );
}

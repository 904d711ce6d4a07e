import {
  allowedEvents,
  appointmentMachine,
  type AppointmentKind,
  type Dto,
  type Permission,
} from '@gza/contract';
import { minutesOf } from '../../domain/appointments.rules.js';
import { agreementBody, noAgreement, type AgreementValues } from '../../domain/clashes.rules.js';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { agencyInstant, formatDay, formatTime, today } from '../../platform/format.js';

type Appointment = Dto<'Appointment'>;

/** How many past appointments the record shows; older ones are on the timeline. */
export const lastShown = 5;

/** The planned appointments of a person, the soonest first, and the last few that are over. */
export function ofPerson(items: readonly Appointment[]): {
  planned: Appointment[];
  past: Appointment[];
} {
  const inTime = items.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return {
    planned: inTime.filter(({ state }) => state === 'planned'),
    past: inTime
      .filter(({ state }) => state !== 'planned')
      .toReversed()
      .slice(0, lastShown),
  };
}

export type AppointmentStep = 'reschedule' | 'change' | 'cancel';

/** Steps that the page offers beside the outcome. */
export function appointmentSteps(
  { state }: Pick<Appointment, 'state'>,
  may: (permission: Permission) => boolean,
): AppointmentStep[] {
  if (!may('appointment.write')) return [];
  const events: readonly string[] = allowedEvents(appointmentMachine, state);
  return [
    ...(events.includes('reschedule') ? (['reschedule', 'change'] as const) : []),
    ...(events.includes('cancel') ? (['cancel'] as const) : []),
  ];
}

/** Whether the outcome is open: from the day of the appointment on. */
export const isBegun = ({ startsAt }: Pick<Appointment, 'startsAt'>, now = new Date()): boolean =>
  formatDay(startsAt) <= today(now);

/** Values of the outcome; `next.startsAt` is the day, as the field of that name shows it. */
export interface OutcomeValues {
  met: '' | 'yes' | 'no';
  text: string;
  next: AgreementValues & { startsAt: string; time: string; onHoliday: boolean };
}

export const outcomeValues = ({ startsAt }: Pick<Appointment, 'startsAt'>): OutcomeValues => ({
  met: '',
  text: '',
  next: { startsAt: '', time: formatTime(startsAt), onHoliday: false, ...noAgreement },
});

/** Whether the user would miss the input: the time of the next appointment alone is none. */
export const worthKeeping = ({ met, text, next }: OutcomeValues): boolean =>
  met !== '' || text.trim() !== '' || next.startsAt !== '';

/**
 * The outcome, with the next appointment where a day is given. A missing choice is left out, and text that is no day or
 * time is sent as it is: the rules of the body reject both at their fields.
 */
export function outcomeBody({ met, text, next }: OutcomeValues): Dto<'RecordAppointmentBody'> {
  const day = blankToUndefined(next.startsAt);
  return {
    ...(met !== '' && { met: met === 'yes' }),
    text: text.trim(),
    ...(day && {
      next: {
        startsAt: agencyInstant(day, next.time) ?? `${day} ${next.time}`,
        ...(next.onHoliday && { onHoliday: true }),
        ...agreementBody(next),
      },
    }),
  } as Dto<'RecordAppointmentBody'>;
}

/** The values of an outcome that is kept, so that it can be changed. */
export const keptValues = (
  appointment: Pick<Appointment, 'startsAt'>,
  { met, text, next }: Dto<'RecordAppointmentBody'>,
): OutcomeValues => ({
  met: met ? 'yes' : 'no',
  text,
  next: next
    ? {
        startsAt: formatDay(next.startsAt),
        time: formatTime(next.startsAt),
        onHoliday: next.onHoliday ?? false,
        onClash: next.onClash === 'agreed',
        clashReason: next.clashReason ?? '',
      }
    : outcomeValues(appointment).next,
});

/** An appointment of the day, as far as it has to be known to take it along. */
export interface Visit {
  id: string;
  startsAt: string;
}

/** Appointments of the day that are not on this device yet. */
export const leftToTake = (
  visits: readonly Visit[],
  kept: readonly Pick<Appointment, 'id'>[],
  day: string,
): Visit[] =>
  visits.filter(
    ({ id, startsAt }) => formatDay(startsAt) === day && kept.every((one) => one.id !== id),
  );

/** The plan of the next appointment, for its clashes; null without a day and a time. */
export function nextPlan(
  { beneficiary, minutes, staff, place }: Appointment,
  { next }: OutcomeValues,
): Dto<'FindAppointmentClashesBody'> | null {
  const startsAt = agencyInstant(next.startsAt, next.time);
  if (!startsAt) return null;
  return {
    beneficiaryId: beneficiary.id,
    startsAt,
    minutes,
    staffId: staff.id,
    ...(place && { place }),
  };
}

/** The plan of another time, for its clashes; null while day or time is missing. */
export function movePlan(
  appointmentId: string,
  values: { startsAt: string; time: string; place: string },
): Dto<'FindAppointmentClashesBody'> | null {
  const startsAt = agencyInstant(values.startsAt, values.time);
  const place = blankToUndefined(values.place);
  return startsAt ? { appointmentId, startsAt, ...(place && { place }) } : null;
}

export interface ChangeValues extends AgreementValues {
  kind: AppointmentKind;
  staffId: string;
  place: string;
  minutes: string;
  purpose: string;
}

export const changeValues = (appointment: Appointment): ChangeValues => ({
  kind: appointment.kind,
  staffId: appointment.staff.id,
  place: appointment.place ?? '',
  minutes: String(appointment.minutes),
  purpose: appointment.purpose ?? '',
  ...noAgreement,
});

/** The whole body of a change; an empty place or purpose is taken away. */
export const changeBody = (values: ChangeValues): Dto<'ChangeAppointmentBody'> => ({
  kind: values.kind,
  staffId: values.staffId,
  minutes: Number(values.minutes),
  place: blankToUndefined(values.place) ?? null,
  purpose: blankToUndefined(values.purpose) ?? null,
  ...agreementBody(values),
});

/** The plan of a change, for its clashes; null while nothing changes that could clash. */
export function changePlan(
  appointment: Appointment,
  values: ChangeValues,
): Dto<'FindAppointmentClashesBody'> | null {
  const before = changeValues(appointment);
  const same =
    values.staffId === before.staffId &&
    values.place === before.place &&
    values.minutes === before.minutes;
  if (same) return null;
  const minutes = minutesOf(values.minutes);
  const place = blankToUndefined(values.place);
  return {
    appointmentId: appointment.id,
    startsAt: appointment.startsAt,
    staffId: values.staffId,
    ...(minutes && { minutes }),
    ...(place && { place }),
  };
}

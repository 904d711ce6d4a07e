import { appointmentMinutes, type AppointmentKind, type Dto } from '@gza/contract';
import { blankToUndefined } from '../platform/forms/blank-to-undefined.js';
import { agencyInstant } from '../platform/format.js';
import { agreementBody, noAgreement, type AgreementValues } from './clashes.rules.js';

/** Values of the form that makes an appointment; `startsAt` is the day, as the field of that name shows it. */
export interface BookingValues extends AgreementValues {
  kind: AppointmentKind;
  startsAt: string;
  time: string;
  minutes: string;
  staffId: string;
  place: string;
  purpose: string;
  onHoliday: boolean;
}

/** What is known before the form opens; `start` is a wall clock, `yyyy-mm-dd hh:mm`. */
export interface BookingChoice {
  kind: AppointmentKind;
  start: string;
  staffId: string;
  place: string;
}

export const bookingValues = ({ kind, start, staffId, place }: BookingChoice): BookingValues => ({
  kind,
  startsAt: start.slice(0, 10),
  time: start.slice(11, 16),
  minutes: String(appointmentMinutes),
  staffId,
  place,
  purpose: '',
  onHoliday: false,
  ...noAgreement,
});

/** Begins with a first interview when nobody works with the person yet, or nobody has met them. */
export const kindToBegin = (hasOpenCase: boolean, lastContactAt: string | null): AppointmentKind =>
  hasOpenCase && lastContactAt !== null ? 'office' : 'firstInterview';

/**
 * The body of an appointment. Text that is no day or time is sent as it is: the rules of the body reject it under the
 * day.
 */
export function bookingBody(
  beneficiaryId: string,
  values: BookingValues,
): Dto<'CreateAppointmentBody'> {
  const minutes = blankToUndefined(values.minutes);
  const place = blankToUndefined(values.place);
  const purpose = blankToUndefined(values.purpose);
  return {
    beneficiaryId,
    kind: values.kind,
    startsAt: agencyInstant(values.startsAt, values.time) ?? `${values.startsAt} ${values.time}`,
    ...(minutes && { minutes: Number(minutes) }),
    ...(values.staffId && { staffId: values.staffId }),
    ...(place && { place }),
    ...(purpose && { purpose }),
    ...(values.onHoliday && { onHoliday: true }),
    ...agreementBody(values),
  };
}

/** The plan of an appointment, for its clashes; null while day, time or colleague is missing. */
export function bookingPlan(
  beneficiaryId: string,
  values: Pick<BookingValues, 'startsAt' | 'time' | 'minutes' | 'staffId' | 'place'>,
): Dto<'FindAppointmentClashesBody'> | null {
  const startsAt = agencyInstant(values.startsAt, values.time);
  const minutes = minutesOf(values.minutes);
  const place = blankToUndefined(values.place);
  if (!startsAt || !values.staffId) return null;
  return {
    beneficiaryId,
    startsAt,
    staffId: values.staffId,
    ...(minutes && { minutes }),
    ...(place && { place }),
  };
}

/** A length that may be asked about; undefined while it is being typed. */
export function minutesOf(text: string): number | undefined {
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes >= 15 && minutes <= 480 ? minutes : undefined;
}

/** Whether a planned appointment is over, so that it waits for its outcome. */
export const isToRecord = (
  { state, startsAt, minutes }: Pick<Dto<'Appointment'>, 'state' | 'startsAt' | 'minutes'>,
  now: Date,
): boolean => state === 'planned' && Date.parse(startsAt) + minutes * 60_000 <= now.getTime();

import { hasPermission, type Dto } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { agreementBody, type AgreementValues } from '../../domain/clashes.rules.js';
import { agencyInstant } from '../../platform/format.js';

/** Values of the form; day and time become one instant. */
export interface BookValues extends AgreementValues {
  startsAt: string;
  time: string;
  minutes: string;
  staffId: string;
  place: string;
  onHoliday: boolean;
  beyondCourse: boolean;
}

/**
 * The body of a booking. Text that is no day or time is sent as it is: the rules of the body reject it under
 * the day.
 */
export function bookBody(enrolmentId: string, values: BookValues): Dto<'CreateSessionBody'> {
  const minutes = blankToUndefined(values.minutes);
  const place = blankToUndefined(values.place);
  return {
    enrolmentId,
    startsAt: agencyInstant(values.startsAt, values.time) ?? `${values.startsAt} ${values.time}`,
    staffId: values.staffId,
    ...(minutes && { minutes: Number(minutes) }),
    ...(place && { place }),
    ...(values.onHoliday && { onHoliday: true }),
    ...(values.beyondCourse && { beyondCourse: true }),
    ...agreementBody(values),
  };
}

/** The plan of a booking, for its clashes; null while day or time is missing. */
export function bookPlan(enrolmentId: string, values: BookValues): Dto<'FindClashesBody'> | null {
  const startsAt = agencyInstant(values.startsAt, values.time);
  const minutes = Number(values.minutes);
  const place = blankToUndefined(values.place);
  if (!startsAt) return null;
  return {
    enrolmentId,
    startsAt,
    ...(minutes >= 15 && { minutes }),
    ...(values.staffId && { staffId: values.staffId }),
    ...(place && { place }),
  };
}

/** Staff who may hold a session, by name. */
export const holders = <S extends Pick<Dto<'StaffMember'>, 'role' | 'name'>>(
  staff: readonly S[],
): S[] =>
  staff
    .filter(({ role }) => hasPermission(role, 'group.lead'))
    .toSorted((a, b) => a.name.localeCompare(b.name));

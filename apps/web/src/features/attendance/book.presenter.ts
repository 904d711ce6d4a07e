import { hasPermission, type Dto } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { tbilisiInstant } from '../../platform/format.js';

/** The form as it is filled; day and time become one instant. */
export interface BookValues {
  startsAt: string;
  time: string;
  minutes: string;
  staffId: string;
  place: string;
  onHoliday: boolean;
}

/** The body; what is no day or time goes as it is, and the rules of the body refuse it under the day. */
export function bookBody(enrolmentId: string, values: BookValues): Dto<'CreateSessionBody'> {
  const minutes = blankToUndefined(values.minutes);
  const place = blankToUndefined(values.place);
  return {
    enrolmentId,
    startsAt: tbilisiInstant(values.startsAt, values.time) ?? `${values.startsAt} ${values.time}`,
    staffId: values.staffId,
    ...(minutes && { minutes: Number(minutes) }),
    ...(place && { place }),
    ...(values.onHoliday && { onHoliday: true }),
  };
}

/** Who may hold a session, by name. */
export const holders = <S extends Pick<Dto<'StaffMember'>, 'role' | 'name'>>(
  staff: readonly S[],
): S[] =>
  staff
    .filter(({ role }) => hasPermission(role, 'group.lead'))
    .toSorted((a, b) => a.name.localeCompare(b.name));

import type { Dto } from '@gza/contract';
import { formatDay, formatTime, agencyInstant } from '../platform/format.js';
import { blankToUndefined } from '../platform/forms/blank-to-undefined.js';
import { agreementBody, noAgreement, type AgreementValues } from './clashes.rules.js';

/** The fields of a session that a move needs. */
export type Movable = Pick<Dto<'Session'>, 'id' | 'version' | 'startsAt' | 'place'>;

/** `startsAt` is the day, as the field of that name shows it. */
export interface MoveValues extends AgreementValues {
  startsAt: string;
  time: string;
  place: string;
  reason: string;
  onHoliday: boolean;
}

export const moveValues = ({
  startsAt,
  place,
}: Pick<Movable, 'startsAt' | 'place'>): MoveValues => ({
  startsAt: formatDay(startsAt),
  time: formatTime(startsAt),
  place: place ?? '',
  reason: '',
  onHoliday: false,
  ...noAgreement,
});

/**
 * The body of a move. Text that is no day or time is sent as it is: the rules of the body reject it under
 * the day.
 */
export function moveBody(values: MoveValues): Dto<'RescheduleBody'> {
  const place = blankToUndefined(values.place);
  return {
    startsAt: agencyInstant(values.startsAt, values.time) ?? `${values.startsAt} ${values.time}`,
    reason: values.reason.trim(),
    ...(place && { place }),
    ...(values.onHoliday && { onHoliday: true }),
    ...agreementBody(values),
  };
}

/** The plan of a move, for its clashes; null while day or time is missing. */
export function movePlan(
  sessionId: string,
  values: Pick<MoveValues, 'startsAt' | 'time' | 'place'>,
): Dto<'FindClashesBody'> | null {
  const startsAt = agencyInstant(values.startsAt, values.time);
  const place = blankToUndefined(values.place);
  return startsAt ? { sessionId, startsAt, ...(place && { place }) } : null;
}

import type { Dto } from '@gza/contract';
import { formatDay, formatTime, tbilisiInstant } from '../platform/format.js';
import { blankToUndefined } from '../platform/forms/blank-to-undefined.js';

/** What a move needs to know of a session. */
export type Movable = Pick<Dto<'Session'>, 'id' | 'version' | 'startsAt' | 'place'>;

/** `startsAt` is the day, as the field of that name shows it. */
export interface MoveValues {
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
});

/** What is no day or time goes as it is: the rules of the body refuse it under the day. */
export function moveBody(values: MoveValues): Dto<'RescheduleBody'> {
  const place = blankToUndefined(values.place);
  return {
    startsAt: tbilisiInstant(values.startsAt, values.time) ?? `${values.startsAt} ${values.time}`,
    reason: values.reason.trim(),
    ...(place && { place }),
    ...(values.onHoliday && { onHoliday: true }),
  };
}

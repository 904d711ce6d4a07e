import type { AttendanceMark, Dto } from '@gza/contract';
import { isDay } from '../../platform/days.js';
import { agreementBody, noAgreement, type AgreementValues } from '../../domain/clashes.rules.js';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { formatTime, agencyInstant } from '../../platform/format.js';

export type NoteKind = 'work' | 'clinical';

/** Values of the whole page. */
export interface SessionRecordValues extends AgreementValues {
  mark: AttendanceMark | null;
  reason: string;
  minutes: string;
  note: string;
  noteKind: NoteKind;
  nextDay: string;
  nextTime: string;
  /** Whether the next session is wanted beyond those of the programme. */
  beyondCourse: boolean;
}

/** The initial values: the saved mark, no note and no next session. */
export const sessionRecordValues = (
  session: Pick<Dto<'Session'>, 'startsAt'>,
  entry: Pick<Dto<'RegisterEntry'>, 'mark' | 'reason' | 'minutes'> | undefined,
  clinical: boolean,
): SessionRecordValues => ({
  mark: entry?.mark ?? null,
  reason: entry?.reason ?? '',
  minutes: typeof entry?.minutes === 'number' ? String(entry.minutes) : '',
  note: '',
  noteKind: clinical ? 'clinical' : 'work',
  nextDay: '',
  nextTime: formatTime(session.startsAt),
  beyondCourse: false,
  ...noAgreement,
});

/** Whether the user entered something: a mark that is empty on the page only is no choice. */
export const hasInput = (values: SessionRecordValues, initial: SessionRecordValues): boolean =>
  blankToUndefined(values.note) !== undefined ||
  blankToUndefined(values.nextDay) !== undefined ||
  (values.mark !== null &&
    (values.mark !== initial.mark ||
      values.reason !== initial.reason ||
      values.minutes !== initial.minutes));

export const isAbsence = (mark: AttendanceMark | null): boolean =>
  mark === 'absentExcused' || mark === 'absentUnexcused';
export const isPart = (mark: AttendanceMark | null): boolean =>
  mark === 'late' || mark === 'leftEarly';

/** The one mark of a session with one person. */
export function markBody(
  enrolmentId: string,
  values: SessionRecordValues,
): Dto<'SaveRegisterBody'> | null {
  const { mark } = values;
  if (!mark) return null;
  const reason = isAbsence(mark) ? blankToUndefined(values.reason) : undefined;
  const minutes = isPart(mark) ? blankToUndefined(values.minutes) : undefined;
  return {
    marks: [
      {
        enrolmentId,
        mark,
        ...(reason && { reason }),
        ...(minutes && { minutes: Number(minutes) }),
      },
    ],
  };
}

/** The body of the next session; undefined without a day. */
export function nextBody(
  enrolmentId: string,
  session: Pick<Dto<'Session'>, 'minutes' | 'place'>,
  {
    nextDay,
    nextTime,
    beyondCourse,
    ...agreement
  }: Pick<SessionRecordValues, 'nextDay' | 'nextTime' | 'beyondCourse' | 'onClash' | 'clashReason'>,
): Dto<'CreateSessionBody'> | null {
  const startsAt = blankToUndefined(nextDay) ? agencyInstant(nextDay, nextTime) : null;
  return startsAt
    ? {
        enrolmentId,
        startsAt,
        minutes: session.minutes,
        ...(session.place && { place: session.place }),
        ...(beyondCourse && { beyondCourse }),
        ...agreementBody(agreement),
      }
    : null;
}

/** The plan of the next session, for its clashes; null without a day and a time. */
export function nextPlan(
  enrolmentId: string,
  session: Pick<Dto<'Session'>, 'minutes' | 'place'>,
  values: SessionRecordValues,
): Dto<'FindClashesBody'> | null {
  const body = nextBody(enrolmentId, session, values);
  if (!body) return null;
  const { startsAt, minutes, place } = body;
  return { enrolmentId, startsAt, ...(minutes && { minutes }), ...(place && { place }) };
}

export type EntryError = 'mark' | 'reason' | 'minutes' | 'nextDay' | 'nextTime';

/** Errors that prevent saving, in the order of the page. */
export function errorsOf(
  values: SessionRecordValues,
  session: Pick<Dto<'Session'>, 'minutes'>,
  needsMark: boolean,
): EntryError[] {
  const errors: EntryError[] = [];
  if (needsMark && !values.mark) errors.push('mark');
  if (values.mark === 'absentExcused' && !blankToUndefined(values.reason)) errors.push('reason');
  const minutes = Number(values.minutes);
  if (
    isPart(values.mark) &&
    blankToUndefined(values.minutes) &&
    !(Number.isInteger(minutes) && minutes >= 0 && minutes <= session.minutes)
  )
    errors.push('minutes');
  if (blankToUndefined(values.nextDay) && !isDay(values.nextDay)) errors.push('nextDay');
  else if (blankToUndefined(values.nextDay) && !agencyInstant(values.nextDay, values.nextTime))
    errors.push('nextTime');
  return errors;
}

/** The same weekday and time a week later, which is booked most often. */
export function weekLater(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7);
  return date.toISOString().slice(0, 10);
}

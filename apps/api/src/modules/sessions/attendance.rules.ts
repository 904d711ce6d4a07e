import {
  attendedMarks,
  hasPermission,
  reviewAfterAbsences,
  type AttendanceMark,
  type EnrolmentState,
  type Role,
} from '@gza/contract';
import type { LocalDate } from '../../platform/calendar/local-date.js';
import type { FieldError } from '../../platform/errors.js';

/** A person on a register. */
export interface Participant {
  readonly enrolmentId: string;
  readonly state: EnrolmentState;
  /** Whether the person needs a mark. */
  readonly expected: boolean;
  readonly mark: AttendanceMark | null;
  /** Up to two marks of the person's sessions next to this one, nearest first; asked for absences only. */
  readonly before: readonly AttendanceMark[];
  readonly after: readonly AttendanceMark[];
}

export interface GivenMark {
  readonly enrolmentId: string;
  readonly mark: AttendanceMark;
  readonly reason?: string;
  readonly minutes?: number;
}

export const isAttended = (mark: AttendanceMark): boolean =>
  (attendedMarks as readonly string[]).includes(mark);

const isAbsent = (mark: AttendanceMark): boolean =>
  mark === 'absentExcused' || mark === 'absentUnexcused';

/** After the last day for corrections, marks take a permission of their own. */
export const mayEditMarks = (role: Role | 'system', registerDueOn: LocalDate, today: LocalDate) =>
  today <= registerDueOn || (role !== 'system' && hasPermission(role, 'register.correctLate'));

/**
 * Lists the errors of single marks: unknown persons, repetitions, a reason without absence, minutes without
 * attendance.
 */
export function markErrors(
  marks: readonly GivenMark[],
  participants: readonly Participant[],
): FieldError[] {
  const known = new Set(participants.map((p) => p.enrolmentId));
  const seen = new Set<string>();
  return marks.flatMap(({ enrolmentId, mark, reason, minutes }, index): FieldError[] => {
    const at = (field: string) => `/marks/${index}/${field}`;
    const errors: FieldError[] = [];
    if (!known.has(enrolmentId)) errors.push({ pointer: at('enrolmentId'), code: 'notFound' });
    if (seen.has(enrolmentId)) errors.push({ pointer: at('enrolmentId'), code: 'duplicate' });
    if (reason !== undefined && !isAbsent(mark))
      errors.push({ pointer: at('reason'), code: 'notApplicable' });
    if (minutes !== undefined && !isAttended(mark))
      errors.push({ pointer: at('minutes'), code: 'notApplicable' });
    seen.add(enrolmentId);
    return errors;
  });
}

/** Lists the expected enrolments without a mark. */
export function missingMarks(
  marks: readonly GivenMark[],
  participants: readonly Participant[],
): string[] {
  const given = new Set(marks.map((m) => m.enrolmentId));
  return participants
    .filter((p) => p.expected && !given.has(p.enrolmentId))
    .map((p) => p.enrolmentId);
}

/** Counts the unexcused absences in a row at the beginning of a list. */
function row(marks: readonly AttendanceMark[]): number {
  const end = marks.findIndex((mark) => mark !== 'absentUnexcused');
  return end === -1 ? marks.length : end;
}

/**
 * True when this new absence makes three or more unexcused absences in a row: then somebody has to look into
 * it.
 */
export const reviewDue = ({ mark, before, after }: Participant, now: AttendanceMark): boolean =>
  now === 'absentUnexcused' &&
  mark !== 'absentUnexcused' &&
  row(before) + 1 + row(after) >= reviewAfterAbsences;

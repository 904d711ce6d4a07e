import { attendedMarks, type AttendanceMark, type Dto } from '@gza/contract';
import { personName } from '../../platform/person-name.js';

type Session = Pick<Dto<'Session'>, 'id' | 'number' | 'startsAt' | 'state'>;
type Enrolment = Pick<Dto<'Enrolment'>, 'id' | 'state' | 'enrolledOn' | 'beneficiary'>;

/** Number of session columns that are legible beside a name on A4 portrait. */
export const sessionsAcross = 12;

/** Sessions that take or took place, in the order of the course, in parts that fit the paper. */
export function sheetParts<S extends Session>(sessions: readonly S[]): S[][] {
  const course = sessions
    .filter(({ state }) => state === 'scheduled' || state === 'held')
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const count = Math.ceil(course.length / sessionsAcross);
  return Array.from({ length: count }, (_, part) =>
    course.slice(part * sessionsAcross, (part + 1) * sessionsAcross),
  );
}

/** People who have or had a place, by name. */
export const sheetMembers = <E extends Enrolment>(people: readonly E[]): E[] =>
  people
    .filter(({ enrolledOn }) => enrolledOn !== null)
    .toSorted((a, b) => personName(a.beneficiary).localeCompare(personName(b.beneficiary)));

/** Minutes that a person attended: the noted minutes of a late arrival or early leave, else all. */
export function attendedMinutes(
  entries: readonly { mark: AttendanceMark; minutes: number | null }[],
  sessionMinutes: number,
): number {
  return entries
    .filter(({ mark }) => (attendedMarks as readonly string[]).includes(mark))
    .reduce((sum, { minutes }) => sum + (minutes ?? sessionMinutes), 0);
}

import type { AttendanceMark } from '@gza/contract';
import type { Journey } from '../journey.js';
import type { Random } from '../random.js';
import type { MemberFate } from './seats.js';

/** A member of a course, with their planned ending. */
export interface Member {
  readonly journey: Journey;
  readonly enrolmentId: string;
  readonly fate: MemberFate;
  /** The session at which the member leaves, 1 for the first; one past the last for completion. */
  readonly leavesAt: number;
  /** Numbers of the sessions that the member misses before. */
  readonly misses: ReadonlySet<number>;
  /** Version of the enrolment after its last change. */
  version: number;
  started: boolean;
  left: boolean;
}

/** Missed sessions in a row after which a member counts as having left. */
const lastMisses = 3;

export function memberOf(
  random: Random,
  sessions: number,
  journey: Journey,
  enrolment: { id: string; version: number },
): Member {
  const fate = journey.person.seat?.fate ?? 'completed';
  // Who starts comes to the first session.
  const numbers = Array.from({ length: sessions - 1 }, (_, index) => index + 2);
  // A member who completes may miss a fifth.
  const missable = Math.floor(sessions / 5);
  const leavesAt =
    fate === 'completed'
      ? sessions + 1
      : fate === 'nonStarter'
        ? 2
        : random.int(lastMisses + 2, sessions - 1);
  return {
    journey,
    enrolmentId: enrolment.id,
    version: enrolment.version,
    fate,
    leavesAt,
    misses: new Set(random.sample(numbers, random.int(0, missable))),
    started: false,
    left: false,
  };
}

/** The mark of a member at a session. */
export function markOf(random: Random, member: Member, number: number): AttendanceMark {
  const { fate, leavesAt, misses } = member;
  if (fate === 'nonStarter') return 'absentUnexcused';
  const leaving = (fate === 'droppedOut' || fate === 'excluded') && number > leavesAt - lastMisses;
  if (leaving) return 'absentUnexcused';
  if (misses.has(number)) return random.chance(0.6) ? 'absentExcused' : 'absentUnexcused';
  return random.pickWeighted<AttendanceMark>([
    { value: 'present', weight: 88 },
    { value: 'late', weight: 9 },
    { value: 'leftEarly', weight: 3 },
  ]);
}

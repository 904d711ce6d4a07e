import type { AttendanceMark } from '@gza/contract';
import type { Journey } from '../journey.js';
import type { Random } from '../random.js';

/** How taking part ends for a member: about seven of ten who start complete (domain: reference values). */
export type MemberFate =
  'completed' | 'droppedOut' | 'excluded' | 'nonStarter' | 'transferredOut' | 'adminExit';

/** Somebody on the register of a course, with what the demo has in store for them. */
export interface Member {
  readonly journey: Journey;
  readonly enrolmentId: string;
  readonly fate: MemberFate;
  /** The session with which the fate comes to pass, 1 for the first; one past the last for completion. */
  readonly leavesAt: number;
  /** Numbers of the sessions that are missed on the way. */
  readonly misses: ReadonlySet<number>;
  /** Version of the enrolment, as it was last raised. */
  version: number;
  started: boolean;
  left: boolean;
}

const fates = [
  { value: 'completed', weight: 71 },
  { value: 'droppedOut', weight: 12 },
  { value: 'excluded', weight: 4 },
  { value: 'nonStarter', weight: 6 },
  { value: 'transferredOut', weight: 4 },
  { value: 'adminExit', weight: 3 },
] as const;

/** Sessions in a row that somebody misses before the others conclude that they left. */
const lastMisses = 3;

export function memberOf(
  random: Random,
  sessions: number,
  journey: Journey,
  enrolment: { id: string; version: number },
): Member {
  const fate = random.pickWeighted(fates);
  const numbers = Array.from({ length: sessions }, (_, index) => index + 1);
  // Who completes may miss a fifth.
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

import type { AttendanceMark, CompletionCondition } from '@gza/contract';
import { attendedMarks } from '@gza/contract';

/** Conditions that a programme version sets for completion (domain.md 2.5). */
export interface CompletionRule {
  /** Share of the held sessions that has to be attended, in per cent. */
  readonly minimumAttendancePercent: number;
  /** Numbers of the sessions that must not be missed. */
  readonly obligatorySessions: readonly number[];
  readonly postTestRequired: boolean;
}

/** A held session of the course, with the person's mark. */
export interface HeldSession {
  readonly number: number | null;
  readonly mark: AttendanceMark;
  /** Whether the person attended a catch-up session for it. */
  readonly caughtUp: boolean;
}

export interface Delivery {
  readonly held: readonly HeldSession[];
  /** Number of sessions of the course that are still to be held. */
  readonly outstanding: number;
  readonly postTestDone: boolean;
}

const attended = (session: HeldSession): boolean =>
  session.caughtUp || (attendedMarks as readonly string[]).includes(session.mark);

/**
 * Lists the conditions of the completion rule that are not met, in the order of the contract; none =
 * completed. An excused absence counts as an absence, as in indicator 17; a session at which the person was
 * not expected does not count.
 */
export function unmetConditions(rule: CompletionRule, delivery: Delivery): CompletionCondition[] {
  const expected = delivery.held.filter((s) => s.mark !== 'notExpected' || s.caughtUp);
  const numbers = new Set(expected.filter(attended).map((s) => s.number));
  const unmet: CompletionCondition[] = [];
  if (expected.length === 0) unmet.push('sessionsHeld');
  if (delivery.outstanding > 0) unmet.push('sessionsOutstanding');
  if (expected.filter(attended).length * 100 < rule.minimumAttendancePercent * expected.length)
    unmet.push('minimumAttendance');
  if (rule.obligatorySessions.some((number) => !numbers.has(number)))
    unmet.push('obligatorySessions');
  if (rule.postTestRequired && !delivery.postTestDone) unmet.push('postTest');
  return unmet;
}

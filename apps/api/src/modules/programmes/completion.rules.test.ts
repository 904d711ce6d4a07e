import type { AttendanceMark } from '@gza/contract';
import { unmetConditions, type HeldSession } from './completion.rules.js';

const rule = { minimumAttendancePercent: 80, obligatorySessions: [], postTestRequired: false };
const held = (marks: readonly AttendanceMark[]): HeldSession[] =>
  marks.map((mark, i) => ({ number: i + 1, mark, caughtUp: false }));
const marks = (attended: number, missed: number): AttendanceMark[] => [
  ...Array.from({ length: attended }, () => 'present' as const),
  ...Array.from({ length: missed }, () => 'absentUnexcused' as const),
];
const delivery = (sessions: HeldSession[], outstanding = 0, postTestDone = false) => ({
  held: sessions,
  outstanding,
  postTestDone,
});

describe('the completion rule', () => {
  it('needs the minimum share of the held sessions: 8 of 10 are enough, 7 are not', () => {
    expect(unmetConditions(rule, delivery(held(marks(8, 2))))).toEqual([]);
    expect(unmetConditions(rule, delivery(held(marks(7, 3))))).toEqual(['minimumAttendance']);
  });

  it('counts late and left early as attended, excused as absent, not expected not at all', () => {
    const sessions = held(['late', 'leftEarly', 'present', 'present', 'notExpected']);
    expect(unmetConditions(rule, delivery(sessions))).toEqual([]);
    expect(unmetConditions(rule, delivery(held(['present', 'absentExcused'])))).toEqual([
      'minimumAttendance',
    ]);
  });

  it('takes a catch-up session for the missed one', () => {
    const sessions = held(marks(3, 1)).map((s) => ({ ...s, caughtUp: s.number === 4 }));
    expect(unmetConditions({ ...rule, obligatorySessions: [4] }, delivery(sessions))).toEqual([]);
  });

  it('does not let an obligatory session be missed, whatever the share', () => {
    const sessions = held(marks(9, 1));
    expect(unmetConditions({ ...rule, obligatorySessions: [1, 10] }, delivery(sessions))).toEqual([
      'obligatorySessions',
    ]);
    // A person who joined after the session was held has not attended it either.
    expect(unmetConditions({ ...rule, obligatorySessions: [11] }, delivery(sessions))).toEqual([
      'obligatorySessions',
    ]);
  });

  it('asks for the test after the course where the version does', () => {
    const tested = { ...rule, postTestRequired: true };
    expect(unmetConditions(tested, delivery(held(marks(5, 0))))).toEqual(['postTest']);
    expect(unmetConditions(tested, delivery(held(marks(5, 0)), 0, true))).toEqual([]);
  });

  it('does not complete what was not held, or is still going on', () => {
    expect(unmetConditions(rule, delivery([]))).toEqual(['sessionsHeld']);
    expect(unmetConditions(rule, delivery(held(marks(5, 0)), 7))).toEqual(['sessionsOutstanding']);
  });
});

describe('the edges of the rule', () => {
  it('meets a share exactly, and names every condition at once in the order of the contract', () => {
    expect(
      unmetConditions(
        { minimumAttendancePercent: 100, obligatorySessions: [2], postTestRequired: true },
        delivery(held(marks(1, 1)), 1),
      ),
    ).toEqual(['sessionsOutstanding', 'minimumAttendance', 'obligatorySessions', 'postTest']);
    expect(
      unmetConditions({ ...rule, minimumAttendancePercent: 50 }, delivery(held(marks(1, 1)))),
    ).toEqual([]);
  });

  it('counts a session at which nobody expected the person once it was caught up', () => {
    const sessions = held(['present', 'notExpected']).map((s) => ({
      ...s,
      caughtUp: s.number === 2,
    }));
    expect(unmetConditions({ ...rule, obligatorySessions: [2] }, delivery(sessions))).toEqual([]);
    expect(unmetConditions(rule, delivery(held(['notExpected'])))).toEqual(['sessionsHeld']);
  });

  it('asks for one more session as for seven', () => {
    expect(unmetConditions(rule, delivery(held(marks(5, 0)), 1))).toEqual(['sessionsOutstanding']);
  });
});

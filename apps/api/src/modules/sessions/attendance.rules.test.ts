import type { AttendanceMark } from '@gza/contract';
import {
  isAttended,
  markErrors,
  mayEditMarks,
  missingMarks,
  reviewDue,
  type Participant,
} from './attendance.rules.js';

const person = (enrolmentId: string, more: Partial<Participant> = {}): Participant => ({
  enrolmentId,
  state: 'started',
  expected: true,
  mark: null,
  before: [],
  after: [],
  ...more,
});
const un: AttendanceMark = 'absentUnexcused';

describe('the register', () => {
  it('is editable until its last day, then by the line only', () => {
    expect(mayEditMarks('facilitator', '2026-12-01', '2026-12-01')).toBe(true);
    expect(mayEditMarks('facilitator', '2026-12-01', '2026-12-02')).toBe(false);
    expect(mayEditMarks('psychologist', '2026-12-01', '2026-12-02')).toBe(false);
    expect(mayEditMarks('supervisor', '2026-12-01', '2026-12-02')).toBe(true);
    expect(mayEditMarks('head', '2026-12-01', '2027-06-01')).toBe(true);
  });

  it('wants a mark for everybody expected, and lets others have one', () => {
    const people = [person('a'), person('b'), person('late', { expected: false })];
    expect(missingMarks([{ enrolmentId: 'a', mark: 'present' }], people)).toEqual(['b']);
  });

  it('finds strangers, repetitions, reasons without absence and minutes without attendance', () => {
    expect(
      markErrors(
        [
          { enrolmentId: 'a', mark: 'present', reason: 'ill' },
          { enrolmentId: 'a', mark: un, minutes: 30 },
          { enrolmentId: 'x', mark: 'late', minutes: 60 },
          { enrolmentId: 'b', mark: 'absentExcused', reason: 'hospital' },
        ],
        [person('a'), person('b')],
      ),
    ).toEqual([
      { pointer: '/marks/0/reason', code: 'notApplicable' },
      { pointer: '/marks/1/enrolmentId', code: 'duplicate' },
      { pointer: '/marks/1/minutes', code: 'notApplicable' },
      { pointer: '/marks/2/enrolmentId', code: 'notFound' },
    ]);
  });

  it.each([
    ['the third in a row', { before: [un, un] }, true],
    ['the second in a row', { before: [un, 'present'] }, false],
    ['between two', { before: [un], after: [un] }, true],
    ['entered late, before two', { after: [un, un] }, true],
    ['broken by an excused one', { before: ['absentExcused', un], after: [un] }, false],
    ['known already', { before: [un, un], mark: un }, false],
    ['corrected from present', { before: [un, un], mark: 'present' }, true],
  ] as const)('unexcused absence, %s', (_case, more, due) => {
    expect(reviewDue(person('a', more), un)).toBe(due);
    expect(reviewDue(person('a', more), 'absentExcused')).toBe(false);
  });
});

it.each([
  ['present', true],
  ['late', true],
  ['leftEarly', true],
  ['absentExcused', false],
  ['absentUnexcused', false],
  ['notExpected', false],
] as const)('%s is attended: %s', (mark, attended) => {
  expect(isAttended(mark)).toBe(attended);
  const one = (more: object) => markErrors([{ enrolmentId: 'a', mark, ...more }], [person('a')]);
  expect(one({ minutes: 0 })).toEqual(
    attended ? [] : [{ pointer: '/marks/0/minutes', code: 'notApplicable' }],
  );
  expect(one({ reason: 'ill' })).toEqual(
    mark.startsWith('absent') ? [] : [{ pointer: '/marks/0/reason', code: 'notApplicable' }],
  );
});

it('wants no mark of whom nobody expects, and none when all are there', () => {
  const people = [person('a'), person('b', { expected: false })];
  expect(missingMarks([], people)).toEqual(['a']);
  expect(missingMarks([{ enrolmentId: 'a', mark: 'late' }], people)).toEqual([]);
});

it('counts a row to its first other mark, on either side', () => {
  const due = (before: AttendanceMark[], after: AttendanceMark[]) =>
    reviewDue(person('a', { before, after }), un);
  expect(due([], [])).toBe(false);
  expect(due([un], [])).toBe(false);
  expect(due(['present', un], ['present', un])).toBe(false);
  expect(due([un, un], [un, un])).toBe(true);
  expect(due(['late'], [un, un])).toBe(true);
});

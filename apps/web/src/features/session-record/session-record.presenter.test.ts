import {
  errorsOf,
  hasInput,
  isAbsence,
  isPart,
  markBody,
  nextBody,
  nextPlan,
  sessionRecordValues,
  weekLater,
  type SessionRecordValues,
} from './session-record.presenter.js';

const values: SessionRecordValues = {
  mark: 'present',
  reason: 'left over',
  minutes: '20',
  note: '',
  noteKind: 'work',
  nextDay: '2026-11-30',
  nextTime: '15:00',
  beyondCourse: false,
  onClash: false,
  clashReason: '',
};
const session = { minutes: 60, place: 'ოთახი 3' };

it('sends with a mark only what belongs to it', () => {
  expect(markBody('e', values)).toEqual({ marks: [{ enrolmentId: 'e', mark: 'present' }] });
  expect(markBody('e', { ...values, mark: 'late' })).toEqual({
    marks: [{ enrolmentId: 'e', mark: 'late', minutes: 20 }],
  });
  expect(markBody('e', { ...values, mark: 'absentExcused' })?.marks[0]?.reason).toBe('left over');
  expect(markBody('e', { ...values, mark: null })).toBeNull();
});

it('books the next session at Tbilisi time, as long and where this one was', () => {
  expect(nextBody('e', session, values)).toEqual({
    enrolmentId: 'e',
    startsAt: '2026-11-30T11:00:00.000Z',
    minutes: 60,
    place: 'ოთახი 3',
  });
  expect(nextBody('e', session, { ...values, nextDay: '', nextTime: '15:00' })).toBeNull();
});

it('finds what stands in the way of saving', () => {
  expect(errorsOf(values, session, true)).toEqual([]);
  expect(errorsOf({ ...values, mark: null }, session, true)).toEqual(['mark']);
  expect(errorsOf({ ...values, mark: null }, session, false)).toEqual([]);
  expect(errorsOf({ ...values, mark: 'absentExcused', reason: ' ' }, session, true)).toEqual([
    'reason',
  ]);
  expect(errorsOf({ ...values, mark: 'late', minutes: '61' }, session, true)).toEqual(['minutes']);
  expect(errorsOf({ ...values, nextDay: '31.02.2026' }, session, true)).toEqual(['nextDay']);
  expect(errorsOf({ ...values, nextTime: '' }, session, true)).toEqual(['nextTime']);
});

it('proposes the same day a week later', () => {
  expect(weekLater('2026-12-28')).toBe('2027-01-04');
});

it('knows input of the reader from what the server says', () => {
  const entry = { mark: 'late', reason: null, minutes: 20 } as const;
  const initial = sessionRecordValues({ startsAt: '2026-11-23T07:00:00.000Z' }, entry, false);
  expect(initial).toMatchObject({
    mark: 'late',
    minutes: '20',
    noteKind: 'work',
    nextTime: '11:00',
    beyondCourse: false,
    onClash: false,
    clashReason: '',
  });
  expect(hasInput(initial, initial)).toBe(false);
  expect(hasInput({ ...initial, note: ' ' }, initial)).toBe(false);
  expect(hasInput({ ...initial, note: 'ა' }, initial)).toBe(true);
  expect(hasInput({ ...initial, mark: 'present' }, initial)).toBe(true);
  // A colleague has marked meanwhile; this user has not.
  expect(hasInput({ ...initial, mark: null }, initial)).toBe(false);
});

it.each([
  ['present', false, false],
  ['late', false, true],
  ['leftEarly', false, true],
  ['absentExcused', true, false],
  ['absentUnexcused', true, false],
  ['notExpected', false, false],
  [null, false, false],
] as const)('%s is an absence: %s, a part: %s', (mark, absence, part) => {
  expect(isAbsence(mark)).toBe(absence);
  expect(isPart(mark)).toBe(part);
});

it('begins empty where nobody has marked, clinical where the session is', () => {
  expect(sessionRecordValues({ startsAt: '2026-11-23T07:00:00.000Z' }, undefined, true)).toEqual({
    mark: null,
    reason: '',
    minutes: '',
    note: '',
    noteKind: 'clinical',
    nextDay: '',
    nextTime: '11:00',
    beyondCourse: false,
    onClash: false,
    clashReason: '',
  });
  const entry = { mark: 'absentExcused', reason: 'ავად', minutes: 0 } as const;
  expect(sessionRecordValues({ startsAt: '2026-11-23T07:00:00.000Z' }, entry, false)).toMatchObject(
    { mark: 'absentExcused', reason: 'ავად', minutes: '0' },
  );
});

it('knows each kind of input', () => {
  const initial = { ...values, nextDay: '' };
  expect(hasInput(initial, initial)).toBe(false);
  expect(hasInput({ ...initial, reason: 'x' }, initial)).toBe(true);
  expect(hasInput({ ...initial, minutes: '30' }, initial)).toBe(true);
  expect(hasInput({ ...initial, nextDay: '2026-12-01' }, initial)).toBe(true);
  expect(hasInput({ ...initial, nextTime: '16:00', noteKind: 'clinical' }, initial)).toBe(false);
  expect(hasInput({ ...initial, mark: null, reason: 'x', minutes: '1' }, initial)).toBe(false);
});

it('sends minutes of a part and the reason of an absence only where they were typed', () => {
  const mark = (changes: object) => markBody('e', { ...values, ...changes })?.marks[0];
  expect(mark({ mark: 'leftEarly', minutes: ' ' })).toEqual({
    enrolmentId: 'e',
    mark: 'leftEarly',
  });
  expect(mark({ mark: 'absentUnexcused', reason: ' ' })).toEqual({
    enrolmentId: 'e',
    mark: 'absentUnexcused',
  });
  expect(mark({ mark: 'absentUnexcused', reason: ' გვიან ' })).toEqual({
    enrolmentId: 'e',
    mark: 'absentUnexcused',
    reason: 'გვიან',
  });
});

it('books nothing for a time that is none, and no room where there was none', () => {
  expect(nextBody('e', session, { ...values, nextDay: '2026-11-30', nextTime: 'x' })).toBeNull();
  expect(nextBody('e', { minutes: 45, place: null }, values)).toEqual({
    enrolmentId: 'e',
    startsAt: '2026-11-30T11:00:00.000Z',
    minutes: 45,
  });
});

it.each([
  [{ mark: 'late', minutes: '0' }, []],
  [{ mark: 'late', minutes: '60' }, []],
  [{ mark: 'late', minutes: '' }, []],
  [{ mark: 'late', minutes: '-1' }, ['minutes']],
  [{ mark: 'leftEarly', minutes: '1.5' }, ['minutes']],
  [{ mark: 'leftEarly', minutes: 'x' }, ['minutes']],
  [{ mark: 'present', minutes: '61' }, []],
  [{ mark: 'absentExcused', reason: 'ავად' }, []],
  [{ mark: 'absentUnexcused', reason: '' }, []],
  [{ nextDay: '', nextTime: '' }, []],
  [{ nextTime: '24:00' }, ['nextTime']],
  [{ nextDay: 'x2026-11-30' }, ['nextDay']],
  [{ nextDay: '2026-11-300' }, ['nextDay']],
  [{ nextDay: '2026-11-31' }, ['nextDay']],
  [{ mark: 'late', minutes: '61', nextTime: '' }, ['minutes', 'nextTime']],
])('finds in %j %j', (changes, errors) => {
  expect(errorsOf({ ...values, ...changes } as SessionRecordValues, session, true)).toEqual(errors);
});

it('asks for the clashes of the next session', () => {
  expect(nextPlan('e', session, values)).toEqual({
    enrolmentId: 'e',
    startsAt: '2026-11-30T11:00:00.000Z',
    minutes: 60,
    place: 'ოთახი 3',
  });
  expect(nextPlan('e', session, { ...values, nextDay: '' })).toBeNull();
});

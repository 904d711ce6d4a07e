import {
  errorsOf,
  hasInput,
  markBody,
  nextBody,
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
  expect(nextBody('e', session, { nextDay: '', nextTime: '15:00' })).toBeNull();
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
  });
  expect(hasInput(initial, initial)).toBe(false);
  expect(hasInput({ ...initial, note: ' ' }, initial)).toBe(false);
  expect(hasInput({ ...initial, note: 'ა' }, initial)).toBe(true);
  expect(hasInput({ ...initial, mark: 'present' }, initial)).toBe(true);
  // Somebody else has marked meanwhile; nobody did here.
  expect(hasInput({ ...initial, mark: null }, initial)).toBe(false);
});

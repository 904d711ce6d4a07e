import type { Dto } from '@gza/contract';
import {
  attendance,
  candidatesFor,
  filterKeys,
  filtersFrom,
  inOrder,
  isHeld,
  isSmall,
  marksBy,
  membersOf,
  nextOf,
  sessionsLeft,
  activeSessions,
} from './group.presenter.js';

const enrolment = (
  id: string,
  familyName: string,
  more: Partial<Dto<'Enrolment'>> = {},
): Dto<'Enrolment'> =>
  ({
    id,
    state: 'started',
    beneficiary: { id: `b-${id}`, givenName: 'ნიკა', familyName },
    bureauId: 'tbilisi',
    group: null,
    enrolledOn: '2026-11-01',
    decidedOn: '2026-11-01',
    ...more,
  }) as Dto<'Enrolment'>;

const session = (id: string, startsAt: string, state: Dto<'Session'>['state']): Dto<'Session'> =>
  ({ id, startsAt, state, kind: 'group' }) as Dto<'Session'>;

describe('people of a group', () => {
  it('lists members by name, with those who left after those who are there', () => {
    const people = [
      enrolment('1', 'წიკლაური'),
      enrolment('2', 'ბერიძე', { state: 'droppedOut' }),
      enrolment('3', 'ლომიძე', { state: 'enrolled' }),
      enrolment('4', 'აბაშიძე', { state: 'waitlisted', enrolledOn: null }),
    ];
    expect(membersOf(people).map(({ id }) => id)).toEqual(['3', '1', '2']);
  });

  it('offers a place to those who wait here or anywhere in the bureau, longest wait first', () => {
    const here = { id: 'g', name: 'ჯგუფი' };
    const waiting = [
      enrolment('late', 'ბ', { group: here, decidedOn: '2026-11-20' }),
      enrolment('early', 'ა', { decidedOn: '2026-11-02' }),
      enrolment('other', 'გ', { group: { id: 'x', name: 'სხვა' } }),
      enrolment('away', 'დ', { bureauId: 'imereti' }),
    ];
    const offered = candidatesFor({ id: 'g', bureauId: 'tbilisi' }, waiting);
    expect(offered.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('knows a group that starts only with a reason', () => {
    expect([isSmall({ members: 5, minimum: 6 }), isSmall({ members: 6, minimum: 6 })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('sessions of a group', () => {
  const sessions = [
    session('c', '2026-12-08T11:00:00Z', 'scheduled'),
    session('a', '2026-11-24T11:00:00Z', 'held'),
    session('b', '2026-12-01T11:00:00Z', 'cancelled'),
  ];

  it('counts what stands, in order, and what the course still needs', () => {
    expect(activeSessions(sessions).map(({ id }) => id)).toEqual(['a', 'c']);
    expect([sessionsLeft(12, sessions), sessionsLeft(1, sessions)]).toEqual([10, 0]);
    expect(nextOf(sessions, '2026-12-07')).toMatchObject({ session: { id: 'c' }, due: false });
    expect(nextOf(sessions, '2026-12-08')).toMatchObject({ session: { id: 'c' }, due: true });
    expect(nextOf(sessions.slice(1), '2026-12-08')).toBeNull();
  });

  it('are held when some were and none is ahead', () => {
    expect(isHeld(sessions)).toBe(false);
    expect(isHeld(sessions.slice(1))).toBe(true);
    expect(isHeld(sessions.slice(2))).toBe(false);
    expect(isHeld([])).toBe(false);
  });

  it('counts attendance without sessions at which nobody expected the person', () => {
    const marks = [
      { sessionId: 'a', enrolmentId: '1', mark: 'late' as const },
      { sessionId: 'b', enrolmentId: '1', mark: 'absentExcused' as const },
      { sessionId: 'c', enrolmentId: '1', mark: 'notExpected' as const },
      { sessionId: 'a', enrolmentId: '2', mark: 'present' as const },
    ];
    expect(attendance('1', marks)).toEqual({ attended: 1, expected: 2 });
    expect(marksBy(marks)('2', 'a')).toBe('present');
    expect(marksBy(marks)('2', 'b')).toBeUndefined();
  });
});

it('reads filters from an address and leaves out states that do not exist', () => {
  expect(filtersFrom(new URLSearchParams('state=running&programmeId=p'))).toEqual({
    state: 'running',
    programmeId: 'p',
  });
  expect(filtersFrom(new URLSearchParams('state=nonsense&q=საღამოს'))).toEqual({ q: 'საღამოს' });
});

it('reads every filter, in the order of the chips', () => {
  expect(filterKeys).toEqual(['state', 'programmeId', 'facilitatorId']);
  expect(filtersFrom(new URLSearchParams('facilitatorId=f'))).toEqual({ facilitatorId: 'f' });
});

it('lists those who hold a place before those who left, each by name', () => {
  const people = [
    enrolment('1', 'ბერიძე', { state: 'droppedOut' }),
    enrolment('2', 'აბაშიძე', { state: 'completed' }),
    enrolment('3', 'ბერიძე', { state: 'enrolled' }),
    enrolment('4', 'აბაშიძე', { state: 'started' }),
  ];
  expect(membersOf(people).map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
});

it('offers a place to those whose wait has no day first', () => {
  const waiting = [enrolment('a', 'ა'), enrolment('b', 'ბ', { decidedOn: null })];
  expect(candidatesFor({ id: 'g', bureauId: 'tbilisi' }, waiting).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
});

describe('sessions in detail', () => {
  const individual = {
    ...session('i', '2026-11-25T11:00:00Z', 'held'),
    kind: 'individual' as const,
  };
  const group = session('g', '2026-11-24T11:00:00Z', 'scheduled');

  it('are in the order of the course', () => {
    expect(inOrder([individual, group]).map(({ id }) => id)).toEqual(['g', 'i']);
  });

  it('of one person are none of the course', () => {
    expect(sessionsLeft(3, [individual, group])).toBe(2);
  });

  it('are recorded the first first, and those that were held not again', () => {
    const second = session('h', '2026-11-24T12:00:00Z', 'scheduled');
    const held = session('f', '2026-11-23T12:00:00Z', 'held');
    expect(nextOf([second, group, held], '2026-11-25')?.session.id).toBe('g');
    // 00:30 of the next day in Tbilisi.
    const night = session('n', '2026-11-24T20:30:00Z', 'scheduled');
    expect(nextOf([night], '2026-11-24')?.due).toBe(false);
  });

  it.each([
    ['present', 1, 1],
    ['late', 1, 1],
    ['leftEarly', 1, 1],
    ['absentExcused', 0, 1],
    ['absentUnexcused', 0, 1],
    ['notExpected', 0, 0],
  ] as const)('marked %s count %s of %s', (mark, attended, expected) => {
    expect(attendance('1', [{ sessionId: 'a', enrolmentId: '1', mark }])).toEqual({
      attended,
      expected,
    });
  });
});

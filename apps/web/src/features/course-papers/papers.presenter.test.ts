import { attendedMinutes, sessionsAcross, sheetMembers, sheetParts } from './papers.presenter.js';

const session = (
  day: number,
  state: 'held' | 'scheduled' | 'cancelled' | 'rescheduled' = 'held',
) => ({
  id: `s${day}`,
  number: day,
  startsAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  state,
});

it('puts sessions into parts of twelve in the order of the course, without what did not take place', () => {
  const sessions = [
    session(20, 'scheduled'),
    ...Array.from({ length: 13 }, (_, n) => session(n + 1)),
    session(15, 'cancelled'),
    session(16, 'rescheduled'),
  ];
  expect(sheetParts(sessions).map((part) => part.map(({ id }) => id))).toEqual([
    ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's11', 's12'],
    ['s13', 's20'],
  ]);
  expect(sheetParts([])).toEqual([]);
});

it('lists who has or had a place by name, and nobody who only waited', () => {
  const member = (id: string, familyName: string, enrolledOn: string | null) => ({
    id,
    state: 'started' as const,
    enrolledOn,
    beneficiary: { id, givenName: 'ანა', familyName },
  });
  const people = [
    member('1', 'წერეთელი', '2026-01-01'),
    member('2', 'აბაშიძე', '2026-01-01'),
    member('3', 'ბერიძე', null),
  ];
  expect(sheetMembers(people).map(({ id }) => id)).toEqual(['2', '1']);
});

it('counts whole sessions, and the noted minutes of those who were there for a part', () => {
  expect(
    attendedMinutes(
      [
        { mark: 'present', minutes: null },
        { mark: 'late', minutes: 40 },
        { mark: 'leftEarly', minutes: 0 },
        { mark: 'absentExcused', minutes: null },
        { mark: 'notExpected', minutes: null },
      ],
      90,
    ),
  ).toBe(130);
});

it('fills a part before it begins the next', () => {
  expect(sessionsAcross).toBe(12);
  const days = (count: number) => Array.from({ length: count }, (_, n) => session(n + 1));
  expect(sheetParts(days(12)).map((part) => part.length)).toEqual([12]);
  expect(sheetParts(days(25)).map((part) => part.length)).toEqual([12, 12, 1]);
});

it('tells people of one family name apart by the given name', () => {
  const member = (id: string, givenName: string) => ({
    id,
    state: 'started' as const,
    enrolledOn: '2026-01-01',
    beneficiary: { id, givenName, familyName: 'ბერიძე' },
  });
  expect(sheetMembers([member('1', 'ნინო'), member('2', 'ანა')]).map(({ id }) => id)).toEqual([
    '2',
    '1',
  ]);
});

it('counts no minutes of nobody', () => {
  expect(attendedMinutes([], 90)).toBe(0);
  expect(attendedMinutes([{ mark: 'absentUnexcused', minutes: 40 }], 90)).toBe(0);
});

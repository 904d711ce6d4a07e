import { course, session } from './calendar.fixture.js';
import { claimsOf, clashesWith, type CalendarSession } from './calendar.presenter.js';

describe('clashes', () => {
  it('are what needs the same person, colleague or room at the same time', () => {
    const other = session({ id: 's9', leaders: [{ id: 'x', name: 'x' }] });
    const found = clashesWith(claimsOf(session()), '2026-11-24T11:30:00.000Z', 60, [
      session(),
      other,
      course,
    ]);
    expect(found.map(({ session: { id }, kinds }) => [id, kinds])).toEqual([
      ['s9', ['person', 'place']],
      ['s2', ['leader']],
    ]);
  });

  it('are none where one ends as the other begins, or where it does not take place', () => {
    const claims = claimsOf(session());
    const other = session({ id: 's9' });
    expect(clashesWith(claims, '2026-11-24T12:00:00.000Z', 60, [other])).toEqual([]);
    expect(clashesWith(claims, '2026-11-24T10:00:00.000Z', 60, [other])).toEqual([]);
    expect(
      clashesWith(claims, '2026-11-24T11:00:00.000Z', 60, [{ ...other, state: 'cancelled' }]),
    ).toEqual([]);
  });
});

describe('what clashes', () => {
  const at = '2026-11-24T11:00:00.000Z';
  const kinds = (claims: Parameters<typeof clashesWith>[0], other: CalendarSession) =>
    clashesWith(claims, at, 60, [other]).flatMap((clash) => clash.kinds);

  it('is claimed by a session', () => {
    expect(claimsOf(course)).toEqual({
      sessionId: 's2',
      personId: undefined,
      groupId: 'g1',
      leaderIds: ['l1', 'm1'],
      place: null,
    });
    expect(claimsOf(session())).toMatchObject({ personId: 'z1', groupId: undefined });
  });

  it.each([
    [{ leaderIds: [], groupId: 'g1' }, course, ['group']],
    [{ leaderIds: [], groupId: 'g2' }, course, []],
    [{ leaderIds: ['l1'] }, course, ['leader']],
    [{ leaderIds: [], personId: 'z1' }, session(), ['person']],
    [{ leaderIds: [], personId: 'z2' }, session(), []],
    [{ leaderIds: [], place: 'ოთახი 4' }, session(), ['place']],
    [{ leaderIds: [], place: 'ოთახი 5' }, session(), []],
    // Two sessions without a room, a person or a group do not share one.
    [{ leaderIds: [], place: null }, course, []],
    [{ leaderIds: [], place: '' }, session({ place: '' }), []],
    [{ leaderIds: [] }, course, []],
    [{ leaderIds: [] }, session(), []],
  ])('%j with a session: %j (%#)', (claims, other, clashing) => {
    expect(kinds(claims, other)).toEqual(clashing);
  });

  it.each([
    ['2026-11-24T10:00:00.001Z', 60, 1],
    ['2026-11-24T10:00:00.000Z', 60, 0],
    ['2026-11-24T10:00:00.000Z', 61, 1],
    ['2026-11-24T11:59:59.999Z', 60, 1],
    ['2026-11-24T12:00:00.000Z', 60, 0],
  ])('from %s for %s minutes: %s', (startsAt, minutes, count) => {
    const claims = { leaderIds: [], place: 'ოთახი 4' };
    expect(clashesWith(claims, startsAt, minutes, [session()])).toHaveLength(count);
  });

  it('is no session with itself, and none that is moved away', () => {
    expect(kinds(claimsOf(session()), session())).toEqual([]);
    expect(kinds({ leaderIds: ['m1'] }, session({ state: 'rescheduled' }))).toEqual([]);
    expect(kinds({ leaderIds: ['m1'] }, session({ state: 'held' }))).toEqual(['leader']);
  });
});

it('names no session that clashes in nothing', () => {
  const claims = { leaderIds: [], groupId: 'g1' };
  expect(clashesWith(claims, '2026-11-24T11:00:00.000Z', 60, [session(), course])).toEqual([
    { session: course, kinds: ['group'] },
  ]);
});

import {
  agendaOf,
  claimsOf,
  clashesWith,
  itemsOf,
  periodOf,
  queryOf,
  rowsOf,
  scopes,
  sessionIdOf,
  sessionStatus,
  stateFrom,
  titleOf,
  toneOf,
  turned,
  views,
  type CalendarSession,
  type SessionLabels,
} from './calendar.presenter.js';

const now = new Date('2026-11-24T08:00:00Z');
const labels: SessionLabels = {
  kind: (kind) => kind,
  state: (state) => state,
  toRecord: 'to record',
};

const session = (more: Partial<CalendarSession> = {}): CalendarSession => ({
  id: 's1',
  kind: 'individual',
  state: 'scheduled',
  number: 1,
  startsAt: '2026-11-24T11:00:00.000Z',
  minutes: 60,
  place: 'ოთახი 4',
  bureauId: 'b1',
  programme: { id: 'p1', code: 'x', areaCode: 'a', name: { ka: 'პროგრამა', en: 'Programme' } },
  group: null,
  enrolment: {
    id: 'e1',
    beneficiary: { id: 'z1', givenName: 'ზაზა', familyName: 'გოგოლაძე' },
  },
  staff: { id: 'm1', name: 'მარიამ' },
  leaders: [{ id: 'm1', name: 'მარიამ' }],
  catchesUpId: null,
  successorId: null,
  reason: null,
  heldAt: null,
  version: 1,
  ...more,
});
const course = session({
  id: 's2',
  kind: 'group',
  enrolment: null,
  staff: null,
  group: { id: 'g1', name: 'ჯგუფი' },
  leaders: [
    { id: 'l1', name: 'ლუკა' },
    { id: 'm1', name: 'მარიამ' },
  ],
  place: null,
});

describe('the address', () => {
  it('begins with the own week, on a phone with its list', () => {
    const params = new URLSearchParams();
    expect(stateFrom(params, '2026-11-24', false)).toMatchObject({
      scope: 'mine',
      view: 'week',
      date: '2026-11-24',
    });
    expect(stateFrom(params, '2026-11-24', true).view).toBe('list');
  });

  it('takes what it knows and leaves what it does not', () => {
    const params = new URLSearchParams('of=rooms&view=month&date=2026-02-30&place=4');
    expect(stateFrom(params, '2026-11-24', false)).toMatchObject({
      scope: 'rooms',
      view: 'month',
      date: '2026-11-24',
      place: '4',
    });
    expect(stateFrom(params, '2026-11-24', true).view).toBe('list');
    expect(stateFrom(new URLSearchParams('view=day'), '2026-11-24', true).view).toBe('day');
  });
});

describe('the period', () => {
  it('is a day, a week from Monday, or six weeks about a month', () => {
    expect(periodOf('day', '2026-11-24')).toEqual({ from: '2026-11-24', to: '2026-11-24' });
    expect(periodOf('list', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('month', '2026-11-24')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
  });

  it('is turned by its own length', () => {
    expect(turned('day', '2026-11-30', 1)).toBe('2026-12-01');
    expect(turned('week', '2026-11-24', -1)).toBe('2026-11-17');
    expect(turned('month', '2026-10-31', 1)).toBe('2026-11-01');
  });
});

describe('the question', () => {
  const state = stateFrom(new URLSearchParams('of=team'), '2026-11-24', false);
  const period = { from: '2026-11-23', to: '2026-11-29' };

  it('is for the own sessions, or for those of the bureau', () => {
    expect(queryOf({ ...state, scope: 'mine' }, 'b1')).toEqual(period);
    expect(queryOf(state, 'b1')).toEqual({ ...period, bureauId: 'b1' });
    expect(queryOf({ ...state, staff: 'm1' }, 'b1')).toEqual({
      ...period,
      bureauId: 'b1',
      staffId: 'm1',
    });
  });

  it('waits for a bureau, and for a month for a colleague or a room', () => {
    expect(queryOf(state, null)).toBeNull();
    expect(queryOf({ ...state, bureau: 'b2' }, null)).toEqual({ ...period, bureauId: 'b2' });
    expect(queryOf({ ...state, view: 'month' }, 'b1')).toBeNull();
    expect(queryOf({ ...state, view: 'month', scope: 'rooms', place: '4' }, 'b1')).toMatchObject({
      place: '4',
    });
  });
});

describe('a session', () => {
  it('says in words what its colour says', () => {
    const over = session({ startsAt: '2026-11-24T06:00:00.000Z' });
    const shown = (one: CalendarSession) => {
      const [item] = itemsOf([one], labels, { now, scope: 'mine', mayMove: true, inRows: false });
      return [toneOf(one, now), item?.labels, item?.movable, item?.off];
    };
    expect(shown(session())).toEqual(['info', ['individual', 'ოთახი 4'], true, false]);
    expect(shown(over)).toEqual(['warning', ['individual', 'to record', 'ოთახი 4'], true, false]);
    expect(shown(session({ state: 'held' }))).toEqual([
      'ok',
      ['individual', 'held', 'ოთახი 4'],
      false,
      false,
    ]);
    expect(shown(session({ state: 'cancelled' }))).toEqual([
      'neutral',
      ['individual', 'cancelled', 'ოთახი 4'],
      false,
      true,
    ]);
  });

  it('stands at the time that clocks in Tbilisi show', () => {
    const [item] = itemsOf([session()], labels, {
      now,
      scope: 'team',
      mayMove: false,
      inRows: false,
    });
    expect(item).toMatchObject({
      start: '2026-11-24 15:00:00',
      end: '2026-11-24 16:00:00',
      title: 'გოგოლაძე ზაზა',
      labels: ['individual', 'ოთახი 4', 'მარიამ'],
    });
  });

  it('stands in the row of each who leads it, and of its room', () => {
    const both = [session(), course];
    expect(rowsOf(both, 'team', 'nobody')).toEqual([
      { id: 'l1', label: 'ლუკა' },
      { id: 'm1', label: 'მარიამ' },
    ]);
    expect(rowsOf(both, 'rooms', 'no room')).toEqual([
      { id: 'ოთახი 4', label: 'ოთახი 4' },
      { id: '', label: 'no room' },
    ]);
    expect(rowsOf(both, 'mine', '')).toBeUndefined();
    const items = itemsOf(both, labels, { now, scope: 'team', mayMove: true, inRows: true });
    expect(items.map(({ id, rowId }) => [sessionIdOf(id), rowId])).toEqual([
      ['s1', 'm1'],
      ['s2', 'l1'],
      ['s2', 'm1'],
    ]);
  });
});

it('lists the days that hold sessions or are holidays', () => {
  const late = session({ id: 's3', startsAt: '2026-11-25T20:30:00.000Z' });
  const name = { ka: 'გიორგობა', en: 'Saint George’s Day' };
  expect(
    agendaOf([session(), late], [{ on: '2026-11-23', name }]).map(({ day, holiday, sessions }) => [
      day,
      holiday?.en,
      sessions.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2026-11-23', 'Saint George’s Day', []],
    ['2026-11-24', undefined, ['s1']],
    ['2026-11-26', undefined, ['s3']],
  ]);
});

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

describe('the whole address', () => {
  const today = '2026-11-24';

  it('is empty filters and what takes place, unless told', () => {
    expect(stateFrom(new URLSearchParams(), today, false)).toEqual({
      scope: 'mine',
      view: 'week',
      date: today,
      bureau: '',
      staff: '',
      place: '',
      off: false,
    });
  });

  it('is read in full', () => {
    const params = new URLSearchParams(
      'of=team&view=list&date=2026-02-28&bureau=b2&staff=m1&place=4&off=shown',
    );
    expect(stateFrom(params, today, false)).toEqual({
      scope: 'team',
      view: 'list',
      date: '2026-02-28',
      bureau: 'b2',
      staff: 'm1',
      place: '4',
      off: true,
    });
    expect(stateFrom(new URLSearchParams('off=hidden'), today, false).off).toBe(false);
  });

  it.each(scopes)('knows the scope %s', (scope) => {
    expect(stateFrom(new URLSearchParams({ of: scope }), today, false).scope).toBe(scope);
  });

  it.each(views)('knows the view %s', (view) => {
    expect(stateFrom(new URLSearchParams({ view }), today, false).view).toBe(view);
  });

  it('offers scopes and views in their order', () => {
    expect(scopes).toEqual(['mine', 'team', 'rooms']);
    expect(views).toEqual(['day', 'week', 'month', 'list']);
  });
});

describe('turning and asking', () => {
  const state = stateFrom(new URLSearchParams('of=team'), '2026-11-24', false);

  it('turns several periods at once', () => {
    expect(turned('day', '2026-11-24', -2)).toBe('2026-11-22');
    expect(turned('list', '2026-11-24', 2)).toBe('2026-12-08');
    expect(turned('month', '2026-11-24', -2)).toBe('2026-09-01');
  });

  it('asks for a colleague among the team alone, and for a room among rooms alone', () => {
    const chosen = { ...state, staff: 'm1', place: '4' };
    const period = { from: '2026-11-23', to: '2026-11-29', bureauId: 'b1' };
    expect(queryOf(chosen, 'b1')).toEqual({ ...period, staffId: 'm1' });
    expect(queryOf({ ...chosen, scope: 'rooms' }, 'b1')).toEqual({ ...period, place: '4' });
    expect(queryOf({ ...chosen, scope: 'rooms', place: '' }, 'b1')).toEqual(period);
    expect(queryOf({ ...state, view: 'month', staff: 'm1' }, 'b1')).toMatchObject({
      staffId: 'm1',
    });
    expect(queryOf({ ...state, view: 'month', place: '4' }, 'b1')).toBeNull();
    expect(queryOf({ ...state, scope: 'mine', view: 'month' }, null)).toEqual({
      from: '2026-10-26',
      to: '2026-12-06',
    });
  });

  it('asks for the own bureau whatever bureau the address names', () => {
    expect(queryOf({ ...state, bureau: 'b2' }, 'b1')).toMatchObject({ bureauId: 'b1' });
  });
});

describe('the words of a session', () => {
  it.each([
    ['2026-11-24T08:00:00.000Z', 'to record'],
    ['2026-11-24T08:00:00.001Z', undefined],
  ])('at %s: %s', (startsAt, status) => {
    expect(sessionStatus(session({ startsAt }), labels, now)).toBe(status);
  });

  it('name the group, the person, or neither', () => {
    expect(titleOf(course)).toBe('ჯგუფი');
    expect(titleOf(session())).toBe('გოგოლაძე ზაზა');
    const beneficiary = { id: 'z1', givenName: 'ზაზა', familyName: '' };
    expect(titleOf(session({ enrolment: { id: 'e1', beneficiary } }))).toBe('ზაზა');
    expect(titleOf(session({ enrolment: null }))).toBe('–');
  });

  const labelsBy = (scope: 'mine' | 'team' | 'rooms', inRows: boolean, one = session()) =>
    itemsOf([one], labels, { now, scope, mayMove: false, inRows })[0]?.labels;

  it('leave out what the row says', () => {
    expect(labelsBy('rooms', true)).toEqual(['individual', 'მარიამ']);
    expect(labelsBy('rooms', false)).toEqual(['individual', 'ოთახი 4', 'მარიამ']);
    expect(labelsBy('team', true)).toEqual(['individual', 'ოთახი 4']);
    expect(labelsBy('mine', false)).toEqual(['individual', 'ოთახი 4']);
    expect(labelsBy('team', false, course)).toEqual(['group', 'ლუკა, მარიამ']);
  });

  it('stand in one item without rows, in one for each row with them', () => {
    const items = (inRows: boolean) =>
      itemsOf([course], labels, { now, scope: 'team', mayMove: true, inRows }).map(
        ({ id, rowId, movable }) => [id, rowId, movable],
      );
    expect(items(false)).toEqual([['s2', undefined, true]]);
    expect(items(true)).toEqual([
      ['s2@l1', 'l1', true],
      ['s2@m1', 'm1', true],
    ]);
    expect(
      itemsOf([course], labels, { now, scope: 'team', mayMove: false, inRows: false })[0]?.movable,
    ).toBe(false);
  });

  it('put a session without a leader into the row of nobody, last', () => {
    const alone = session({ id: 's4', leaders: [] });
    expect(rowsOf([alone, course], 'team', 'nobody')).toEqual([
      { id: 'l1', label: 'ლუკა' },
      { id: 'm1', label: 'მარიამ' },
      { id: '', label: 'nobody' },
    ]);
    expect(rowsOf([course, session()], 'rooms', 'no room')?.at(-1)).toEqual({
      id: '',
      label: 'no room',
    });
    expect(rowsOf([session()], 'rooms', 'no room')).toEqual([{ id: 'ოთახი 4', label: 'ოთახი 4' }]);
    expect(
      itemsOf([alone], labels, { now, scope: 'team', mayMove: true, inRows: true })[0],
    ).toMatchObject({ id: 's4@', rowId: '' });
  });
});

it('puts a holiday with sessions and days out of order into one list', () => {
  const name = { ka: 'გიორგობა', en: 'Saint George’s Day' };
  expect(
    agendaOf(
      [session({ id: 'late', startsAt: '2026-11-25T06:00:00.000Z' }), session(), course],
      [{ on: '2026-11-24', name }],
    ),
  ).toEqual([
    { day: '2026-11-24', holiday: name, sessions: [session(), course] },
    {
      day: '2026-11-25',
      holiday: null,
      sessions: [session({ id: 'late', startsAt: '2026-11-25T06:00:00.000Z' })],
    },
  ]);
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

it('orders days by the calendar, however sessions come', () => {
  const on = (id: string, day: string) => session({ id, startsAt: `${day}T06:00:00.000Z` });
  const days = agendaOf([on('c', '2026-11-27'), on('a', '2026-11-25'), on('b', '2026-11-26')], []);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
});

it('names no session that clashes in nothing', () => {
  const claims = { leaderIds: [], groupId: 'g1' };
  expect(clashesWith(claims, '2026-11-24T11:00:00.000Z', 60, [session(), course])).toEqual([
    { session: course, kinds: ['group'] },
  ]);
});

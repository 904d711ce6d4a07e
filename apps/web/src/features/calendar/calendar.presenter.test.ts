import {
  agendaOf,
  claimsOf,
  clashesWith,
  itemsOf,
  periodOf,
  queryOf,
  rowsOf,
  sessionIdOf,
  stateFrom,
  toneOf,
  turned,
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

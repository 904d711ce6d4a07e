import { appointmentKinds } from '@gza/contract';
import { appointment, course, labels, now, session } from './calendar.fixture.js';
import {
  agendaOf,
  itemsOf,
  joinedPeriod,
  meetingIdOf,
  rowsOf,
  shownOf,
  statusOf,
  titleOf,
  toneOf,
  type Meeting,
} from './calendar.presenter.js';

describe('a session', () => {
  it('says in words what its colour says', () => {
    const over = session({ startsAt: '2026-11-24T06:00:00.000Z' });
    const shown = (one: Meeting) => {
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
    expect(rowsOf(both, 'team', 'nobody', labels.f)).toEqual([
      { id: 'l1', label: 'ლუკა' },
      { id: 'm1', label: 'მარიამ' },
    ]);
    expect(rowsOf(both, 'rooms', 'no room', labels.f)).toEqual([
      { id: 'ოთახი 4', label: 'ოთახი 4' },
      { id: '', label: 'no room' },
    ]);
    expect(rowsOf(both, 'mine', '', labels.f)).toBeUndefined();
    const items = itemsOf(both, labels, { now, scope: 'team', mayMove: true, inRows: true });
    expect(items.map(({ id, rowId }) => [meetingIdOf(id), rowId])).toEqual([
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
    agendaOf([session(), late], [{ on: '2026-11-23', name }]).map(({ day, holiday, meetings }) => [
      day,
      holiday?.en,
      meetings.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2026-11-23', 'Saint George’s Day', []],
    ['2026-11-24', undefined, ['s1']],
    ['2026-11-26', undefined, ['s3']],
  ]);
});

describe('the words of a session', () => {
  it.each([
    ['2026-11-24T08:00:00.000Z', 'to record'],
    ['2026-11-24T08:00:00.001Z', undefined],
  ])('at %s: %s', (startsAt, status) => {
    expect(statusOf(session({ startsAt }), labels, now)).toBe(status);
  });

  it('name the group, the person, or neither', () => {
    expect(titleOf(course, labels.f)).toBe('ჯგუფი');
    expect(titleOf(session(), labels.f)).toBe('გოგოლაძე ზაზა');
    const beneficiary = { id: 'z1', givenName: 'ზაზა', familyName: '' };
    expect(titleOf(session({ enrolment: { id: 'e1', beneficiary } }), labels.f)).toBe('ზაზა');
    expect(titleOf(session({ enrolment: null }), labels.f)).toBe('–');
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
    expect(rowsOf([alone, course], 'team', 'nobody', labels.f)).toEqual([
      { id: 'l1', label: 'ლუკა' },
      { id: 'm1', label: 'მარიამ' },
      { id: '', label: 'nobody' },
    ]);
    expect(rowsOf([course, session()], 'rooms', 'no room', labels.f)?.at(-1)).toEqual({
      id: '',
      label: 'no room',
    });
    expect(rowsOf([session()], 'rooms', 'no room', labels.f)).toEqual([
      { id: 'ოთახი 4', label: 'ოთახი 4' },
    ]);
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
    { day: '2026-11-24', holiday: name, tasks: [], meetings: [session(), course] },
    {
      day: '2026-11-25',
      holiday: null,
      tasks: [],
      meetings: [session({ id: 'late', startsAt: '2026-11-25T06:00:00.000Z' })],
    },
  ]);
});

it('orders days by the calendar, however sessions come', () => {
  const on = (id: string, day: string) => session({ id, startsAt: `${day}T06:00:00.000Z` });
  const days = agendaOf([on('c', '2026-11-27'), on('a', '2026-11-25'), on('b', '2026-11-26')], []);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
});

describe('an appointment', () => {
  const item = (more = {}) =>
    itemsOf([appointment(more)], labels, { now, scope: 'team', mayMove: true, inRows: false })[0];

  it('stands among sessions with its person, kind, place and colleague, and is not dragged', () => {
    expect(item()).toEqual({
      id: 'a1',
      start: '2026-11-24 13:00:00',
      end: '2026-11-24 13:45:00',
      title: 'კაპანაძე ლიზი',
      labels: ['homeVisit', 'ჭავჭავაძის 4', 'მარიამ'],
      tone: 'info',
      movable: false,
      off: false,
    });
  });

  it.each([
    // Its 45 minutes are over at eight.
    ['planned', '2026-11-24T07:15:00.001Z', 'info', undefined, false],
    ['planned', '2026-11-24T07:15:00.000Z', 'warning', 'to record', false],
    ['held', '2026-11-24T06:00:00.000Z', 'ok', 'held', false],
    ['missed', '2026-11-24T06:00:00.000Z', 'warning', 'missed', false],
    ['cancelled', '2026-11-24T09:00:00.000Z', 'neutral', 'cancelled', true],
    ['rescheduled', '2026-11-24T09:00:00.000Z', 'neutral', 'rescheduled', true],
  ] as const)('that is %s at %s is %s: %s', (state, startsAt, tone, status, off) => {
    expect(statusOf(appointment({ state, startsAt }), labels, now)).toBe(status);
    expect(item({ state, startsAt })).toMatchObject({ tone, off });
  });

  it('is named by its person, or by nothing', () => {
    const nameless = { id: 'z2', givenName: '', familyName: '' };
    expect(titleOf(appointment({ beneficiary: nameless }), labels.f)).toBe('–');
  });

  it('stands in the row of the colleague whom the person meets, and of its place', () => {
    const both = [session({ leaders: [{ id: 'l1', name: 'ლუკა' }] }), appointment()];
    expect(rowsOf(both, 'team', 'nobody', labels.f)?.map(({ id }) => id)).toEqual(['l1', 'm1']);
    expect(rowsOf(both, 'rooms', 'no room', labels.f)?.map(({ id }) => id)).toEqual([
      'ოთახი 4',
      'ჭავჭავაძის 4',
    ]);
  });
});

describe('sessions and appointments together', () => {
  const idsOf = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);

  it('are one list by time', () => {
    const holidays = [{ on: '2026-11-23', name: { ka: 'გიორგობა', en: 'Saint George’s Day' } }];
    const calendar = { from: '', to: '', items: [session(), course], holidays };
    const last = appointment({ id: 'a2', startsAt: '2026-11-24T12:00:00.000Z' });
    const period = joinedPeriod(calendar, [appointment(), last], []);
    expect(period.holidays).toBe(holidays);
    expect(idsOf(period.meetings)).toEqual(['a1', 's1', 's2', 'a2']);
  });

  it('are shown when they take place, and in full when asked for', () => {
    const all = [
      session({ state: 'cancelled' }),
      session({ id: 's3', state: 'held' }),
      appointment({ state: 'rescheduled' }),
      appointment({ id: 'a2', state: 'missed' }),
    ];
    expect(idsOf(shownOf(all, { scope: 'mine', off: false }))).toEqual(['s3', 'a2']);
    expect(idsOf(shownOf(all, { scope: 'mine', off: true }))).toEqual(['s1', 's3', 'a1', 'a2']);
  });

  it('leave out of the rooms what needs none', () => {
    const all = [
      course,
      ...appointmentKinds.map((kind) => appointment({ id: kind, kind, place: null })),
    ];
    expect(idsOf(shownOf(all, { scope: 'rooms', off: false }))).toEqual([
      's2',
      'firstInterview',
      'office',
    ]);
    expect(shownOf(all, { scope: 'team', off: false })).toEqual(all);
  });
});

import type { TodaySectionName } from '@gza/contract';
import type { TodayLine } from '@gza/contract/dtos';
import type { AllTodayRenderers } from '../../domain/today/today-lines.js';
import {
  alertPlace,
  alertsOf,
  countOf,
  daysUntaken,
  itemOf,
  linesOf,
  noList,
  openList,
  partsOf,
  plannedSessions,
  plannedVisits,
  sectionOf,
} from './today.presenter.js';
import { personName, type Named } from '../../platform/person-name.js';

const person = { id: 'p', givenName: 'ნინო', familyName: 'ბერიძე' };
const line: TodayLine = {
  kind: 'planReviewDue',
  id: 'pl',
  person,
  day: '2026-11-20',
  at: null,
  link: { to: 'personPlan', id: 'p' },
  detail: null,
};
const renderers = {
  planReviewDue: ({ day }: { day: string | null }) => ({ mark: day ?? '', text: 'review' }),
  sessionAhead: () => ({ mark: 'today', text: 'course', title: 'Evening', to: '/sessions/s' }),
} as unknown as AllTodayRenderers;

const nameOf = (somebody: Named | null) => personName(somebody, 'No name');

it('shows a line by the renderer of its kind, under the name of the person and the screen of the kind', () => {
  expect(itemOf(line, renderers, nameOf)).toEqual({
    key: 'planReviewDue.pl.p',
    to: '/beneficiaries/p/plan',
    title: 'ბერიძე ნინო',
    mark: '2026-11-20',
    text: 'review',
  });
  const nameless = { ...line, person: { ...person, givenName: '', familyName: '' } };
  expect(itemOf(nameless, renderers, nameOf).title).toBe('No name');
});

it('lets a renderer say another title and another address', () => {
  const session = { ...line, kind: 'sessionAhead', person: null } as const;
  expect(itemOf(session, renderers, nameOf)).toEqual({
    key: 'sessionAhead.pl.',
    to: '/sessions/s',
    title: 'Evening',
    mark: 'today',
    text: 'course',
  });
});

it('leads to the screen of every target', () => {
  const to = (target: TodayLine['link']['to']) =>
    itemOf({ ...line, link: { to: target, id: 'i' } }, renderers, nameOf).to;
  expect(
    (
      [
        'person',
        'personTimeline',
        'personCase',
        'application',
        'assessment',
        'referral',
        'session',
      ] as const
    ).map(to),
  ).toEqual([
    '/beneficiaries/i',
    '/beneficiaries/i/timeline',
    '/beneficiaries/i/case',
    '/applications/i',
    '/assessments/i',
    '/services/referrals/i',
    '/sessions/i',
  ]);
});

it('leads from an alert to the answers, or to the person where those are not the reader’s', () => {
  const alert = {
    ...line,
    kind: 'safetyAlert',
    link: { to: 'person', id: 'p' },
    detail: {
      assessmentId: 'a',
      title: { ka: 'ა', en: 'a' },
      severity: 'immediate',
      state: 'raised',
      version: 1,
    },
  } as const;
  expect(alertPlace(alert)).toBe('/assessments/a');
  expect(alertPlace({ ...alert, detail: { ...alert.detail, assessmentId: null } })).toBe(
    '/beneficiaries/p',
  );
});

it('shows what was noted down before what rules ask for', () => {
  const of = (kind: TodayLine['kind'], id: string) => ({ ...line, kind, id }) as TodayLine;
  const lines = [
    of('silentCase', 'a'),
    of('taskDue', 'b'),
    of('silentCase', 'c'),
    of('taskDue', 'd'),
  ];
  expect(linesOf({ lines }).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});

it('says of a count beyond the bound that there are more', () => {
  expect([
    countOf({ total: 7, more: false }),
    countOf({ total: 200, more: true }),
    countOf(undefined),
  ]).toEqual(['7', '200+', '0']);
});

it('finds the sessions whose registers can be taken along', () => {
  const at = '2026-11-24T14:30:00.000Z';
  const detail = {
    sessionKind: 'group',
    state: 'scheduled',
    minutes: 90,
    place: null,
    programmeId: 'x',
    group: null,
  } as const;
  const ahead = { ...line, kind: 'sessionAhead', id: 's', at, detail } as const;
  expect(
    plannedSessions({
      sections: [
        { section: 'sessions', total: 1, more: false, lines: [ahead] },
        {
          section: 'toRecord',
          total: 1,
          more: false,
          lines: [{ ...ahead, kind: 'sessionToRecord' }],
        },
      ],
    }),
  ).toEqual([{ id: 's', kind: 'group', startsAt: at }]);
});

it('knows the appointments of the day, ahead and to be recorded', () => {
  const at = '2026-11-24T11:00:00.000Z';
  const detail = { appointmentKind: 'homeVisit', minutes: 60, place: null, purpose: null } as const;
  const visit = { ...line, kind: 'appointmentAhead', id: 'a', at, detail } as const;
  expect(
    plannedVisits({
      sections: [
        { section: 'sessions', total: 2, more: false, lines: [visit, { ...line, at }] },
        {
          section: 'toRecord',
          total: 1,
          more: false,
          lines: [{ ...visit, kind: 'appointmentToRecord', id: 'b' }],
        },
      ],
    }),
  ).toEqual([
    { id: 'a', startsAt: at },
    { id: 'b', startsAt: at },
  ]);
});

describe('the sections of a day', () => {
  const section = (name: 'sessions' | 'alerts', lines: TodayLine[]) => ({
    section: name,
    total: lines.length,
    more: false,
    lines,
  });

  const filled = (name: TodaySectionName, count: number) => ({
    section: name,
    total: count,
    more: false,
    lines: Array.from({ length: count }, (_, n) => ({ ...line, id: `${name}.${n}` })),
  });

  const busy = {
    sections: [
      filled('releases', 9),
      filled('answers', 6),
      filled('overdue', 40),
      filled('tasks', 3),
      filled('sessions', 2),
      filled('applications', 0),
      filled('toRecord', 0),
      filled('accounts', 0),
    ],
  };
  const names = (sections: readonly { section: string }[]) => sections.map((one) => one.section);

  it('are the day itself, what waits beside it, and where nothing waits', () => {
    const { now, waiting, quiet } = partsOf(busy);
    expect(names(now)).toEqual(['sessions', 'tasks']);
    expect(names(waiting)).toEqual(['overdue', 'answers', 'releases']);
    expect(quiet).toEqual(['toRecord', 'applications']);
  });

  it('open the list that the reader asked for, and the first one on a day with nothing to do', () => {
    const parts = partsOf(busy);
    const free = { ...parts, now: [] };
    expect(
      [
        openList(parts, null),
        openList(parts, 'answers'),
        openList(parts, 'sessions'),
        openList(free, null),
        openList(free, 'releases'),
        openList(free, noList),
        openList({ now: [], waiting: [] }, null),
      ].map((list) => list?.section),
    ).toEqual([undefined, 'answers', undefined, 'overdue', 'releases', undefined, undefined]);
  });

  it('put the alerts that nobody handles first, the graver and the older on top', () => {
    const alert = (id: string, state: string, severity: string, at: string) =>
      // The cast: the order is read from these fields alone.
      ({
        ...line,
        kind: 'safetyAlert',
        id,
        at,
        detail: { state, severity },
      }) as unknown as TodayLine;
    const lines = [
      alert('handled', 'acknowledged', 'immediate', '2026-11-01T08:00:00.000Z'),
      alert('mild', 'raised', 'attention', '2026-11-02T08:00:00.000Z'),
      alert('new', 'raised', 'immediate', '2026-11-20T08:00:00.000Z'),
      alert('old', 'raised', 'immediate', '2026-11-18T07:00:00.000Z'),
    ];
    const alerts = alertsOf(section('alerts', lines));
    expect(alerts.map(({ id }) => id)).toEqual(['old', 'new', 'mild', 'handled']);
    expect(alerts.map((one) => daysUntaken(one, new Date('2026-11-20T08:00:00.000Z')))).toEqual([
      2, 0, 18, 0,
    ]);
    // A clock of the device that is behind counts no days.
    expect(alerts.map((one) => daysUntaken(one, new Date('2026-11-01T00:00:00.000Z')))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('are found by their name', () => {
    const sessions = section('sessions', []);
    const alerts = section('alerts', []);
    expect(sectionOf({ sections: [alerts, sessions] }, 'sessions')).toBe(sessions);
    expect(sectionOf({ sections: [alerts] }, 'sessions')).toBeUndefined();
  });

  it('hold alerts, and other lines that are none', () => {
    // The cast: the presenter reads the kind and the id, not the details of the kind.
    const alert = { ...line, kind: 'safetyAlert', id: 'alert' } as unknown as TodayLine;
    expect(alertsOf(section('alerts', [line, alert])).map(({ id }) => id)).toEqual(['alert']);
    expect(alertsOf(undefined)).toEqual([]);
  });

  it('hold no register for a session without a time, or of another kind', () => {
    const detail = { sessionKind: 'group', state: 'scheduled', minutes: 90 };
    // The cast: the line comes from another kind, whose fields the new kind replaces.
    const ahead = {
      ...line,
      kind: 'sessionAhead',
      id: 's',
      at: '2026-11-24T14:30:00.000Z',
      detail,
    } as unknown as TodayLine;
    const planned = (changes: object) =>
      plannedSessions({
        sections: [section('sessions', [{ ...ahead, ...changes } as TodayLine])],
      }).length;
    expect([
      planned({}),
      planned({ at: null }),
      planned({ detail: null }),
      planned({ detail: { state: 'scheduled' } }),
      planned({ kind: 'planReviewDue' }),
    ]).toEqual([1, 0, 0, 0, 0]);
    expect(plannedSessions({ sections: [] })).toEqual([]);
  });
});

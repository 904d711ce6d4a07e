import type { TodayLine } from '@gza/contract/dtos';
import type { AllTodayRenderers } from '../../domain/today/today-lines.js';
import { alertPlace, countOf, itemOf, plannedSessions } from './today.presenter.js';

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

it('shows a line by the renderer of its kind, under the name of the person and the screen of the kind', () => {
  expect(itemOf(line, renderers, 'No name')).toEqual({
    key: 'planReviewDue.pl.p',
    to: '/beneficiaries/p/plan',
    title: 'ბერიძე ნინო',
    mark: '2026-11-20',
    text: 'review',
  });
  const nameless = { ...line, person: { ...person, givenName: '', familyName: '' } };
  expect(itemOf(nameless, renderers, 'No name').title).toBe('No name');
});

it('lets a renderer say another title and another address', () => {
  const session = { ...line, kind: 'sessionAhead', person: null } as const;
  expect(itemOf(session, renderers, 'No name')).toEqual({
    key: 'sessionAhead.pl.',
    to: '/sessions/s',
    title: 'Evening',
    mark: 'today',
    text: 'course',
  });
});

it('leads to the screen of every target', () => {
  const to = (target: TodayLine['link']['to']) =>
    itemOf({ ...line, link: { to: target, id: 'i' } }, renderers, '').to;
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

import { timelineTopicOf, type May, type TimelineKind } from '@gza/contract';
import { formatFor } from '../../platform/format.js';
import {
  authorOf,
  byMonth,
  changeOf,
  detailsOf,
  joinChanges,
  targetOf,
  type DetailLabels,
} from './timeline.presenter.js';
import { topicOf } from './topic-of.js';

const labels: DetailLabels = {
  state: (_, code) => ({ draft: 'შავი ვერსია', active: 'აქტიური' })[code],
  code: (_, key, code) => (key === 'serviceCode' && code === 'id-card' ? 'მოწმობა' : undefined),
  change: (from, to) => `${from} → ${to}`,
  units: (count) => `×${count}`,
  on: (date) => date,
  at: (instant) => `@${instant}`,
  clinical: 'კლინიკური',
  notReached: 'ვერ შედგა',
  reached: 'შედგა',
  dueOn: (date) => `≤${date}`,
};
const details = (detail: Record<string, unknown>) =>
  detailsOf({ kind: 'caseTransferred', detail }, labels);

it('tells a change of state in words', () => {
  expect(details({ from: 'draft', to: 'active' })).toEqual(['შავი ვერსია → აქტიური']);
  expect(details({ state: 'active' })).toEqual(['აქტიური']);
});

it('says what it knows and keeps silent about codes it does not', () => {
  expect(details({ serviceCode: 'id-card', units: 2 })).toEqual(['მოწმობა', '×2']);
  expect(details({ serviceCode: 'unheard-of', caseManagerId: 'id', to: 'unheard-of' })).toEqual([]);
});

it('says when a session is, and when an outcome came about', () => {
  expect(details({ startsAt: '2026-11-24T10:00:00Z' })).toEqual(['@2026-11-24T10:00:00Z']);
  expect(details({ occurredOn: '2026-11-01' })).toEqual(['2026-11-01']);
});

it('marks clinical entries without saying which', () => {
  expect(details({ clinical: true })).toEqual(['კლინიკური']);
});

it('says when a contact was only tried', () => {
  expect(details({ reached: false })).toEqual(['ვერ შედგა']);
  expect(details({ reached: true })).toEqual([]);
});

it('says of a follow-up whether somebody was reached, and of what was postponed until when', () => {
  const attempt = (reached: boolean) =>
    detailsOf({ kind: 'aftercareAttempted', detail: { reached } }, labels);
  expect([attempt(true), attempt(false)]).toEqual([['შედგა'], ['ვერ შედგა']]);
  expect(detailsOf({ kind: 'taskPostponed', detail: { dueOn: '2026-12-04' } }, labels)).toEqual([
    '≤2026-12-04',
  ]);
});

it('groups by the months of Tbilisi', () => {
  const entry = (id: string, at: string) => ({
    id,
    at,
    kind: 'noteAdded' as const,
    caseId: null,
    actor: null,
    subjectId: null,
    detail: {},
  });
  const entries = [
    entry('c', '2026-11-02T08:00:00Z'),
    // Already November in Tbilisi.
    entry('b', '2026-10-31T21:00:00Z'),
    entry('a', '2026-10-31T10:00:00Z'),
  ];
  const months = byMonth(entries, formatFor('ka'));
  expect(months.map(({ heading }) => heading)).toEqual(['ნოემბერი 2026', 'ოქტომბერი 2026']);
  expect(months.map((month) => month.entries.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]);
});

describe('details of every kind', () => {
  const all: DetailLabels = {
    ...labels,
    state: (kind, code) => (code === 'known' ? `${kind} ${code}` : undefined),
    code: (kind, key, code) => (code === 'silent' ? undefined : `${kind}/${key}/${code}`),
  };
  const told = (detail: Record<string, unknown>) =>
    detailsOf({ kind: 'caseTransferred', detail }, all);

  it('stand in one order', () => {
    expect(
      told({
        startsAt: 's',
        occurredOn: 'o',
        units: 3,
        reached: false,
        clinical: true,
        to: 'known',
        from: 'known',
        reason: 'moved',
      }),
    ).toEqual([
      'caseTransferred/reason/moved',
      'კლინიკური',
      'ვერ შედგა',
      'caseTransferred known → caseTransferred known',
      '×3',
      'o',
      '@s',
    ]);
  });

  it('name a code where there is no word for a state', () => {
    expect(told({ to: 'code' })).toEqual(['caseTransferred/to/code']);
    expect(told({ from: 'code', to: 'known' })).toEqual([
      'caseTransferred/from/code → caseTransferred known',
    ]);
    expect(told({ from: 'silent', to: 'known' })).toEqual(['caseTransferred known']);
    expect(told({ from: 'known' })).toEqual([]);
    expect(told({ to: 'known', state: 'silent' })).toEqual(['caseTransferred known']);
  });

  it('leave out one unit, what is no text, and what is not so', () => {
    expect(told({ units: 1 })).toEqual([]);
    expect(told({ units: 2 })).toEqual(['×2']);
    expect(told({ units: 'many', clinical: 'yes', clinicalNote: false, occurredOn: 5 })).toEqual(
      [],
    );
    expect(told({ occurredOn: '', startsAt: '' })).toEqual([]);
  });
});

describe('the title of a change', () => {
  const stateLabels = {
    state: (kind: string, code: string) => (code === 'accepted' ? `Accepted ${kind}` : undefined),
  };
  const title = (kind: 'referralStateChanged' | 'planApproved', detail: Record<string, unknown>) =>
    changeOf({ kind, detail }, stateLabels);

  it('says what has which state now', () => {
    expect(title('referralStateChanged', { from: 'sent', to: 'accepted' })).toEqual({
      kind: 'referralStateChanged',
      state: 'accepted referralStateChanged',
    });
  });

  it('is the name of the kind where there is no change or no word for it', () => {
    expect(title('planApproved', { to: 'accepted' })).toBeNull();
    expect(title('referralStateChanged', { to: 'unheard-of' })).toBeNull();
    expect(title('referralStateChanged', { to: 7 })).toBeNull();
    expect(title('referralStateChanged', {})).toBeNull();
  });

  it('takes the states out of the details', () => {
    const told = (kind: 'referralStateChanged' | 'caseTransferred') =>
      detailsOf({ kind, detail: { from: 'draft', to: 'active', reason: 'r' } }, labels);
    expect(told('referralStateChanged')).toEqual([]);
    expect(told('caseTransferred')).toEqual(['შავი ვერსია → აქტიური']);
  });
});

it('knows the topic of every kind, as the contract has it', () => {
  expect(topicOf).toEqual(timelineTopicOf);
});

describe('the address of an entry', () => {
  const every = () => true;
  const target = (kind: TimelineKind, subjectId: string | null, may: May = every) =>
    targetOf({ kind, subjectId }, 'b', may);

  it('is the record itself, or its part of the person', () => {
    expect(target('referralStateChanged', 'r')).toBe('/services/referrals/r');
    expect(target('referralStateChanged', null)).toBe('/beneficiaries/b/services');
    expect(target('assessmentApproved', 'a')).toBe('/assessments/a');
    expect(target('assessmentApproved', null)).toBe('/beneficiaries/b/assessments');
    expect(target('serviceDelivered', 'd')).toBe('/beneficiaries/b/services');
    expect(target('planItemMoved', 'p')).toBe('/beneficiaries/b/plan');
    expect(target('caseStateChanged', 'c')).toBe('/beneficiaries/b/case');
    expect(target('consentGiven', 'c')).toBe('/beneficiaries/b/file');
    expect(target('sessionHeld', 's')).toBe('/beneficiaries/b/attendance');
  });

  it('is the page of an appointment, for those who may read it', () => {
    expect(target('appointmentMade', 'a')).toBe('/appointments/a');
    expect(target('appointmentCancelled', 'a', (one) => one !== 'appointment.read')).toBeNull();
    expect(target('appointmentRescheduled', null)).toBeNull();
  });

  it('is none for a note, which is read in the timeline', () => {
    expect(target('noteAdded', 'n')).toBeNull();
  });

  it('is none where the reader may not open it', () => {
    expect(target('planItemMoved', 'p', (needed) => needed !== 'plan.read')).toBeNull();
    expect(target('assessmentApproved', 'a', (needed) => needed !== 'assessment.read')).toBeNull();
  });
});

describe('changes of one record within an hour', () => {
  const change = (id: string, at: string, from: string, to: string, subjectId = 'r') => ({
    id,
    kind: 'referralStateChanged' as const,
    at,
    subjectId,
    caseId: null,
    actor: null,
    detail: { serviceCode: 'id-card', from, to },
  });
  const joined = (entries: Parameters<typeof joinChanges>[0]) =>
    joinChanges(entries).map(({ id, detail }) => [id, detail['from'], detail['to']]);

  it('are one entry, from the first state to the last', () => {
    expect(
      joined([
        change('3', '2026-11-24T10:02:00Z', 'accepted', 'inProgress'),
        change('2', '2026-11-24T10:01:00Z', 'sent', 'accepted'),
        change('1', '2026-11-24T09:30:00Z', 'draft', 'sent'),
      ]),
    ).toEqual([['3', 'draft', 'inProgress']]);
  });

  it.each([
    ['of another record', change('1', '2026-11-24T10:01:00Z', 'draft', 'sent', 'other')],
    ['of another day', change('1', '2026-11-23T10:01:00Z', 'draft', 'sent')],
    [
      'of another kind',
      {
        ...change('1', '2026-11-24T10:01:00Z', 'draft', 'sent'),
        kind: 'cardStateChanged' as const,
      },
    ],
  ])('stay apart from one %s', (_, older) => {
    const newer = change('2', '2026-11-24T10:02:00Z', 'sent', 'accepted');
    expect(joined([newer, older])).toEqual([
      ['2', 'sent', 'accepted'],
      ['1', 'draft', 'sent'],
    ]);
  });

  it('keep a reason that the newer one does not have', () => {
    const older = change('1', '2026-11-24T10:01:00Z', 'active', 'suspended');
    expect(
      joined([
        change('2', '2026-11-24T10:02:00Z', 'suspended', 'active'),
        { ...older, detail: { ...older.detail, reason: 'სტაციონარში' } },
      ]),
    ).toEqual([
      ['2', 'suspended', 'active'],
      ['1', 'active', 'suspended'],
    ]);
  });

  it('never join notes, which have no states', () => {
    const note = (id: string) => ({
      ...change(id, '2026-11-24T10:02:00Z', '', ''),
      kind: 'noteAdded' as const,
      detail: { kind: 'phone', reached: true },
    });
    expect(joinChanges([note('2'), note('1')])).toHaveLength(2);
  });
});

it.each([
  ['referralStateChanged', 'accepted', 'partner'],
  ['referralStateChanged', 'expired', 'system'],
  ['enrolmentStateChanged', 'adminExit', 'system'],
] as const)('names the author of %s to %s: %s', (kind, to, author) => {
  expect(authorOf({ kind, detail: { from: 'sent', to } })).toBe(author);
});

import type { Dto } from '@gza/contract';
import {
  byGoal,
  currentVersion,
  differenceRows,
  isOneOf,
  isOverdue,
  needsToAnswer,
  progress,
  referralsFor,
} from './plan.presenter.js';

const item = (id: string, goalId: string | null, state: 'planned' | 'done' | 'cancelled') => ({
  id,
  lineageId: id,
  goalId,
  kind: 'action' as const,
  programmeId: null,
  serviceCode: null,
  text: id,
  areaCode: null,
  mandatory: false,
  delivery: 'none' as const,
  need: null,
  responsible: null,
  dueOn: null,
  state,
  closedOn: null,
  resultNote: null,
  servedBy: [],
  units: null,
  plannedUnits: null,
  movedBy: null,
  decision: null,
});
const goal = {
  id: 'g1',
  lineageId: 'g1',
  text: 'სამსახურის პოვნა',
  need: null,
  state: 'open' as const,
  dueOn: null,
  closedOn: null,
  resultNote: null,
  measures: { before: null, after: null, outcomes: [] },
};

it('shows the version in force before a newer draft, and a draft before what was replaced', () => {
  const draft = { id: '3', state: 'draft' as const };
  const active = { id: '2', state: 'active' as const };
  const old = { id: '1', state: 'superseded' as const };
  expect(currentVersion([draft, active, old])).toBe(active);
  expect(currentVersion([old, draft])).toBe(draft);
  expect(currentVersion([old])).toBe(old);
  expect(currentVersion([])).toBeUndefined();
  const review = { id: '4', state: 'underReview' as const };
  expect(currentVersion([draft, review])).toBe(review);
  const discarded = { id: '5', state: 'discarded' as const };
  expect(currentVersion([discarded, draft])).toBe(draft);
  expect(currentVersion([discarded, old])).toBe(discarded);
});

it('puts items under their goals, and those of a hidden goal apart', () => {
  const items = [
    item('a', 'g1', 'done'),
    item('b', null, 'planned'),
    item('c', 'hidden', 'planned'),
  ];
  const grouped = byGoal({ goals: [goal], items });
  expect(grouped.goals).toEqual([{ goal, items: [items[0]] }]);
  expect(grouped.others).toEqual([items[1], items[2]]);
});

it('measures progress by what still counts', () => {
  const items = [item('a', null, 'done'), item('b', null, 'planned'), item('c', null, 'cancelled')];
  expect(progress(items)).toEqual({ done: 1, all: 2 });
  expect(progress([...items, item('d', null, 'planned')])).toEqual({ done: 1, all: 3 });
  expect(progress([])).toEqual({ done: 0, all: 0 });
});

it('knows what is late', () => {
  expect(isOverdue({ dueOn: '2026-11-01', state: 'planned' }, '2026-11-24')).toBe(true);
  expect(isOverdue({ dueOn: '2026-11-23', state: 'inProgress' }, '2026-11-24')).toBe(true);
  expect(isOverdue({ dueOn: '2026-11-24', state: 'planned' }, '2026-11-24')).toBe(false);
  expect(isOverdue({ dueOn: '2026-11-01', state: 'done' }, '2026-11-24')).toBe(false);
  expect(isOverdue({ dueOn: null, state: 'planned' }, '2026-11-24')).toBe(false);
});

it('puts the heaviest need first and leaves out what is none', () => {
  const need = (rating: number) => ({
    need: 'economicStatus' as const,
    rating,
    suggestedProgrammes: [],
    suggestedServices: [],
    goals: 0,
    items: 0,
  });
  expect(needsToAnswer([need(1), need(2), need(3)]).map(({ rating }) => rating)).toEqual([3, 2]);
});

it('reads a comparison as rows: the whole, then goals, then items', () => {
  const none = { added: [], removed: [], finished: [], changed: [] };
  const rows = differenceRows({
    plan: { id: '2', number: 2 },
    previous: { id: '1', number: 1 },
    fields: [{ field: 'summary', before: null, after: 'ახალი' }],
    goals: { ...none, added: [{ lineageId: 'a', label: 'მიზანი', state: 'open' }] },
    items: {
      ...none,
      changed: [
        {
          lineageId: 'b',
          label: 'კურსი',
          fields: [{ field: 'dueOn', before: null, after: '2027-01-01' }],
        },
      ],
    },
  });
  expect(rows).toEqual([
    {
      key: 'whole-summary',
      part: 'whole',
      label: '',
      change: 'changed',
      field: 'summary',
      before: null,
      after: 'ახალი',
    },
    { key: 'a', part: 'goal', label: 'მიზანი', change: 'added' },
    {
      key: 'b-dueOn',
      part: 'item',
      label: 'კურსი',
      change: 'changed',
      field: 'dueOn',
      before: null,
      after: '2027-01-01',
    },
  ]);
});

it('finds the referrals of an item by its lineage, through every version of the plan', () => {
  const referral = (id: string, lineageId: string | null, state = 'sent') =>
    ({
      id,
      state,
      planItem: lineageId && { id: 'i1', lineageId, planId: 'p1', text: null, dueOn: null },
    }) as Dto<'Referral'>;
  const all = [
    referral('r1', 'l1'),
    referral('r2', 'l2'),
    referral('r3', null),
    referral('r4', 'l1', 'rejected'),
    referral('r5', 'l1', 'discarded'),
  ];
  expect(referralsFor({ lineageId: 'l1' }, all).map(({ id }) => id)).toEqual(['r1', 'r4']);
});

it('knows one of a list of codes', () => {
  expect(isOneOf(['goal', 'item'], 'item')).toBe(true);
  expect(isOneOf(['goal', 'item'], 'plan')).toBe(false);
  expect(isOneOf(['goal', 'item'], undefined)).toBe(false);
});

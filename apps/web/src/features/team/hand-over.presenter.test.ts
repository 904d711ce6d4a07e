import { ProblemError, type ProblemDetails } from '@gza/client';
import type { Dto } from '@gza/contract';
import {
  atItems,
  byKind,
  byPressure,
  chosenItems,
  colleaguesFor,
  giveAllTo,
  meetingsOf,
  whyGone,
} from './hand-over.presenter.js';

const staff = (id: string, role: Dto<'StaffMember'>['role'], bureauId = 'tbilisi') => ({
  id,
  name: id,
  role,
  bureauId,
  openCases: 0,
});
const item = (
  kind: Dto<'WorkItem'>['kind'],
  id: string,
  bureauId = 'tbilisi',
): Dto<'WorkItem'> => ({
  kind,
  id,
  version: 2,
  bureauId,
  name: { ka: id, en: id },
  state: 'active',
  at: null,
  person: null,
  holds: true,
});
const load = (id: string, more: object = {}, worker: object = {}): Dto<'WorkerLoad'> => ({
  worker: { id, name: id, role: 'socialWorker', bureauId: 'tbilisi', active: true, ...worker },
  openCases: 0,
  highRisk: 0,
  overdue: 0,
  noContact: 0,
  toApprove: 0,
  sessions: 0,
  appointments: 0,
  tasks: 0,
  groups: 0,
  plans: 0,
  absentUntil: null,
  toHandOver: 0,
  ...more,
});

it('offers for each kind the colleagues of its bureau who can hold it', () => {
  const team = [
    staff('nino', 'socialWorker'),
    staff('levan', 'socialWorker'),
    staff('lali', 'psychologist'),
    staff('gela', 'facilitator'),
    staff('tamar', 'supervisor'),
    staff('far', 'socialWorker', 'kakheti'),
  ];
  const offered = (kind: Dto<'WorkItem'>['kind'], bureau?: string) =>
    colleaguesFor(team, item(kind, 'x', bureau), 'nino').map(({ id }) => id);
  expect(offered('case')).toEqual(['levan']);
  expect(offered('session')).toEqual(['levan', 'lali', 'gela']);
  expect(offered('appointment')).toEqual(['levan', 'lali']);
  expect(offered('group')).toEqual(['levan', 'lali', 'gela']);
  expect(offered('plan')).toEqual(['levan', 'lali', 'tamar']);
  expect(offered('case', 'kakheti')).toEqual(['far']);
});

it('lists the items by kind, cases first, and leaves out a kind without any', () => {
  const kinds = byKind([item('group', 'g'), item('case', 'a'), item('case', 'b')]);
  expect(kinds.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([
    ['case', ['a', 'b']],
    ['group', ['g']],
  ]);
});

it('gives all of a kind to one colleague where they can hold it, and sends what was chosen', () => {
  const items = [item('case', 'a'), item('case', 'b', 'kakheti'), item('session', 's')];
  const chosen = giveAllTo(items.slice(0, 2), { s: 'lali' }, 'levan', (one) => one.id === 'a');
  expect(chosen).toEqual({ a: 'levan', s: 'lali' });
  expect(chosenItems(items, chosen)).toEqual([
    { kind: 'case', id: 'a', version: 2, to: 'levan' },
    { kind: 'session', id: 's', version: 2, to: 'lali' },
  ]);
  expect(chosenItems(items, { a: '' })).toEqual([]);
});

it('shows the error of an item at its own field', () => {
  const problem = {
    type: '/problems/hand-over-refused',
    title: '',
    detail: '',
    status: 409,
    traceId: '',
    errors: [
      { pointer: '/items/1/to', code: 'notLeader', detail: 'x' },
      { pointer: '/items/0', code: 'notHeld', detail: 'y' },
      { pointer: '/items/7', code: 'notHeld', detail: 'z' },
      { pointer: '/reason', code: 'required', detail: 'w' },
    ],
  } as ProblemDetails;
  const sent = [
    { kind: 'case' as const, id: 'a', version: 1, to: 'x' },
    { kind: 'group' as const, id: 'b', version: 1, to: 'x' },
  ];
  const shown = atItems(new ProblemError(problem), sent) as ProblemError;
  expect(shown.problem.errors?.map(({ pointer }) => pointer)).toEqual([
    '/to/b',
    '/to/a',
    '/items/7',
    '/reason',
  ]);
  expect(shown.code).toBe('hand-over-refused');
  const offline = new TypeError('offline');
  expect(atItems(offline, sent)).toBe(offline);
});

it('puts who can no longer hold their work first, then the most loaded', () => {
  const rows = [
    load('a', { openCases: 3 }),
    load('b', { openCases: 9 }),
    load('c', { toHandOver: 1 }),
  ];
  expect(byPressure(rows).map(({ worker }) => worker.id)).toEqual(['c', 'b', 'a']);
  expect(rows.map(({ worker }) => worker.id)).toEqual(['a', 'b', 'c']);
});

it('counts sessions and appointments with one person as meetings', () => {
  expect(meetingsOf(load('a', { sessions: 3, appointments: 4, groups: 5 }))).toBe(7);
});

it('says why somebody can no longer hold their work', () => {
  expect(whyGone(load('a', { openCases: 3 }), 'tbilisi')).toBeUndefined();
  expect(whyGone(load('a', { toHandOver: 1 }, { active: false }), 'tbilisi')).toBe('left');
  expect(whyGone(load('a', { toHandOver: 1 }, { bureauId: 'kakheti' }), 'tbilisi')).toBe('moved');
  expect(whyGone(load('a', { toHandOver: 1 }), 'tbilisi')).toBe('otherRole');
  const lawyer = load('a', { toHandOver: 1 }, { role: 'lawyer', bureauId: 'kakheti' });
  expect(whyGone(lawyer, 'tbilisi')).toBe('otherRole');
  expect(whyGone(load('a', { toHandOver: 1 }, { bureauId: 'kakheti' }), undefined)).toBe('changed');
});
